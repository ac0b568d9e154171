-- A report about a place on which staff name a child is a concern about a child from then on, and the law's clock runs for it.
GRANT UPDATE (kind, statutory_due, calendar) ON triage.report TO waymark_triage;

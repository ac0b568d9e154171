-- Who looked at a report first, and the calendar with which the deadline of its rating was worked out.
-- Every rating with its reason is a line of the timeline; here stands the one that holds.
ALTER TABLE triage.report
    ADD COLUMN rating_calendar text,
    ADD COLUMN looked timestamptz,
    ADD COLUMN looked_by uuid REFERENCES staff.account (id),
    ADD CONSTRAINT report_rating_calendar CHECK ((rating IS NULL) = (rating_calendar IS NULL)),
    ADD CONSTRAINT report_rating_due CHECK (rating IS NOT NULL OR rating_due IS NULL),
    ADD CONSTRAINT report_looked_by CHECK ((looked IS NULL) = (looked_by IS NULL));
COMMENT ON COLUMN triage.report.looked_by IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
GRANT UPDATE (rating, rating_due, rating_calendar, looked, looked_by) ON triage.report TO waymark_triage;

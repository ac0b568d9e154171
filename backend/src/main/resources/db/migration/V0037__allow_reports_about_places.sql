-- A report about a place that names no child: the law sets no clock for it. It is rated like any other.
ALTER TABLE triage.report DROP CONSTRAINT report_kind_check;
ALTER TABLE triage.report ADD CONSTRAINT report_kind_check CHECK (kind IN ('CHILD', 'PLACE'));
ALTER TABLE triage.report ADD CONSTRAINT report_of_a_child_is_due CHECK (kind <> 'CHILD' OR statutory_due IS NOT NULL);

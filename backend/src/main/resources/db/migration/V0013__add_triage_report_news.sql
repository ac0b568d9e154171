-- A report whose reporter wrote again, and nobody has read that yet. It is lifted like one that a safety rule wants read first.
ALTER TABLE triage.report ADD COLUMN news boolean NOT NULL DEFAULT false;
-- Dropped and made again, with the indexes that go with it: before PostgreSQL 17, nothing changes how a column is generated.
ALTER TABLE triage.report DROP COLUMN urgent;
ALTER TABLE triage.report
    ADD COLUMN urgent boolean NOT NULL GENERATED ALWAYS AS (news OR (rating IS NULL AND cardinality(rules) > 0)) STORED;
CREATE INDEX report_queue ON triage.report (place, urgent DESC, due, received, id);
GRANT UPDATE (news) ON triage.report TO waymark_triage;

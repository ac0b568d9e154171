-- A report whose reporter wrote again, and nobody has read that yet. It is lifted like one that a safety rule wants read first.
ALTER TABLE triage.report ADD COLUMN news boolean NOT NULL DEFAULT false;
ALTER TABLE triage.report
    ALTER COLUMN urgent SET EXPRESSION AS (news OR (rating IS NULL AND cardinality(rules) > 0));
GRANT UPDATE (news) ON triage.report TO waymark_triage;

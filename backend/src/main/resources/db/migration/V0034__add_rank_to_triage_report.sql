-- The order of the queue as one column, so that a page of any list is one reach into an index: what the night hands back, what a rule or a message
-- wants read first, the rest. And whether the out-of-hours team has a report, or has handed it back and nobody has taken it yet.
DROP INDEX triage.report_queue;
DROP INDEX triage.report_closed;
ALTER TABLE triage.report DROP COLUMN place;
ALTER TABLE triage.report
    ADD COLUMN night text CHECK (night IN ('OUT', 'BACK')),
    ADD COLUMN rank smallint NOT NULL GENERATED ALWAYS AS (
        CASE WHEN night = 'BACK' THEN 0 WHEN news OR (rating IS NULL AND cardinality(rules) > 0) THEN 1 ELSE 2 END) STORED,
    ADD COLUMN place text NOT NULL GENERATED ALWAYS AS (
        CASE WHEN state = 'CLOSED' THEN CASE WHEN news THEN 'NEW' ELSE 'CLOSED' END
             WHEN sign_off THEN 'SIGN_OFF'
             WHEN night = 'OUT' THEN 'NIGHT'
             WHEN owner IS NULL THEN lane
             WHEN decided IS NOT NULL THEN 'WAITING'
             ELSE 'TAKEN' END) STORED,
    ADD CONSTRAINT report_out_with_somebody CHECK (night IS DISTINCT FROM 'OUT' OR owner IS NOT NULL);
CREATE INDEX report_queue ON triage.report (place, rank, due, received, id);
CREATE INDEX report_open ON triage.report (rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_closed ON triage.report (closed DESC, id DESC) WHERE place = 'CLOSED';
GRANT UPDATE (night) ON triage.report TO waymark_triage;

-- An agency's answer that nobody has read lifts a closed report as well, as a message of its reporter does.
-- Dropped and made again, with the indexes that go with it: before PostgreSQL 17, nothing changes how a column is generated.
ALTER TABLE triage.report DROP COLUMN place;
ALTER TABLE triage.report ADD COLUMN place text NOT NULL GENERATED ALWAYS AS (
    CASE WHEN state = 'CLOSED' THEN CASE WHEN news OR answered THEN 'NEW' ELSE 'CLOSED' END
         WHEN sign_off THEN 'SIGN_OFF'
         WHEN night = 'OUT' THEN 'NIGHT'
         WHEN owner IS NULL THEN lane
         WHEN decided IS NOT NULL THEN 'WAITING'
         ELSE 'TAKEN' END) STORED;
CREATE INDEX report_queue ON triage.report (place, rank, due, received, id);
CREATE INDEX report_open ON triage.report (rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_closed ON triage.report (closed DESC, id DESC) WHERE place = 'CLOSED';
CREATE INDEX report_likeness ON triage.report (likeness, received) WHERE place = 'HELD' AND likeness IS NOT NULL;

-- Whoever has a report for the night has it, whatever else it waits for: it is listed out of hours, and asked for in the morning. What the night hands
-- back is for the next person to take before it is signed off, since nobody has it.
-- Dropped and made again, with the indexes that go with it: before PostgreSQL 17, nothing changes how a column is generated.
ALTER TABLE triage.report DROP COLUMN place;
ALTER TABLE triage.report ADD COLUMN place text NOT NULL GENERATED ALWAYS AS (
    CASE WHEN state = 'CLOSED' THEN CASE WHEN news OR answered THEN 'NEW' ELSE 'CLOSED' END
         WHEN night = 'OUT' THEN 'NIGHT'
         WHEN night = 'BACK' AND owner IS NULL THEN lane
         WHEN sign_off THEN 'SIGN_OFF'
         WHEN owner IS NULL THEN lane
         WHEN decided IS NOT NULL THEN 'WAITING'
         ELSE 'TAKEN' END) STORED;
CREATE INDEX report_queue ON triage.report (place, rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_owner ON triage.report (owner, rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_open ON triage.report (rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_unopened ON triage.report (place, rank, due, received, id) WHERE place <> 'CLOSED' AND looked IS NULL;
CREATE INDEX report_open_rating ON triage.report (coalesce(rating, 'NONE'), rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_open_door ON triage.report (door, rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_open_unopened ON triage.report (rank, due, received, id) WHERE place <> 'CLOSED' AND looked IS NULL;
CREATE INDEX report_closed ON triage.report (closed DESC, id DESC) WHERE place = 'CLOSED';
CREATE INDEX report_closed_rating ON triage.report (coalesce(rating, 'NONE'), closed DESC, id DESC) WHERE place = 'CLOSED';
CREATE INDEX report_closed_door ON triage.report (door, closed DESC, id DESC) WHERE place = 'CLOSED';
CREATE INDEX report_closed_unopened ON triage.report (closed DESC, id DESC) WHERE place = 'CLOSED' AND looked IS NULL;
CREATE INDEX report_likeness ON triage.report (likeness, received) WHERE place = 'HELD' AND likeness IS NOT NULL;

-- Outcomes that stand and that nobody has taken on, for whoever closes the day. Which of them somebody else has to take on, the desk knows.
CREATE VIEW triage.not_taken_on AS
    SELECT o.report, o.code
    FROM triage.outcome o JOIN triage.report r ON r.id = o.report AND r.round = o.round
    LEFT JOIN triage.review v ON v.outcome = o.id
    LEFT JOIN triage.hand_off h ON h.outcome = o.id
    WHERE h.outcome IS NULL AND CASE WHEN v.outcome IS NULL THEN NOT o.second ELSE v.verdict = 'AGREED' END;
GRANT SELECT ON triage.not_taken_on TO waymark_triage;

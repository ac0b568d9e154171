-- Once every child has an outcome that stands, what is due is that the reporter is told by the next working day, or that it is noted why not.
ALTER TABLE triage.report
    ADD COLUMN tell_due timestamptz,
    ADD CONSTRAINT report_told_of_a_decision CHECK (tell_due IS NULL OR decided IS NOT NULL);
-- Dropped and made again, with the indexes that go with it: before PostgreSQL 17, nothing changes how a column is generated.
ALTER TABLE triage.report DROP COLUMN due;
ALTER TABLE triage.report ADD COLUMN due timestamptz NOT NULL GENERATED ALWAYS AS (
    CASE WHEN decided IS NULL THEN coalesce(least(coalesce(reopened_due, statutory_due), rating_due), 'infinity')
         ELSE coalesce(tell_due, 'infinity') END) STORED;
CREATE INDEX report_queue ON triage.report (place, rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_owner ON triage.report (owner, rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_open ON triage.report (rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_unopened ON triage.report (place, rank, due, received, id) WHERE place <> 'CLOSED' AND looked IS NULL;
CREATE INDEX report_open_rating ON triage.report (coalesce(rating, 'NONE'), rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_open_door ON triage.report (door, rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_open_unopened ON triage.report (rank, due, received, id) WHERE place <> 'CLOSED' AND looked IS NULL;
GRANT UPDATE (tell_due) ON triage.report TO waymark_triage;

-- Who the key worker of a child is may be known only after somebody has taken it on, and may change.
ALTER TABLE triage.decision_record DROP CONSTRAINT decision_record_kind_check;
ALTER TABLE triage.decision_record
    ADD CONSTRAINT decision_record_kind_check CHECK (kind IN ('RECORD', 'TELL', 'WORKER'));
COMMENT ON COLUMN triage.decision_record.body IS 'Personal data, encrypted: the minimum decision record, the key worker, or how the reporter was told. Kept as long as the report, by outcome.';

-- An older program counts what is urgent and what is overdue by the former numbers of rank, so none may run beside it.
INSERT INTO platform.beside (migration, program) VALUES (76, 76);

-- A manager may put a report on top. The reason stands on its timeline.
ALTER TABLE triage.report ADD COLUMN on_top timestamptz;
GRANT UPDATE (on_top) ON triage.report TO waymark_triage;

-- Age alone put "in danger now" behind whatever had come before. So what a rule wants read first stands on rungs, and the oldest of a rung is first.
-- 0 a manager put it on top, 1 the night hands it back; nobody has rated it and: 2 danger now, missing, wants to die or news of danger, 3 access tonight or being moved,
-- 4 under 13 and sexual, 5 any other rule; 6 a message or an answer is unread, 7 the rest.
-- On the rungs, turn is when a report came: one without a deadline, such as a place, would be last otherwise. Elsewhere turn is when it is due.
-- Dropped and made again, with the indexes that go with them: before PostgreSQL 17, nothing changes how a column is generated.
ALTER TABLE triage.report DROP COLUMN rank, DROP COLUMN urgent;
ALTER TABLE triage.report
    ADD COLUMN urgent boolean NOT NULL GENERATED ALWAYS AS (
        on_top IS NOT NULL OR news OR answered OR (rating IS NULL AND cardinality(rules) > 0)) STORED,
    ADD COLUMN rank smallint NOT NULL GENERATED ALWAYS AS (
        CASE WHEN on_top IS NOT NULL THEN 0
             WHEN night = 'BACK' THEN 1
             WHEN rating IS NULL AND rules && ARRAY['DANGER_NOW', 'MISSING_NOW', 'WANTS_TO_DIE', 'NEWS_OF_DANGER'] THEN 2
             WHEN rating IS NULL AND rules && ARRAY['ACCESS_TONIGHT', 'MOVED_TO_BE_USED'] THEN 3
             WHEN rating IS NULL AND rules && ARRAY['UNDER_13_SEXUAL'] THEN 4
             WHEN rating IS NULL AND cardinality(rules) > 0 THEN 5
             WHEN news OR answered THEN 6
             ELSE 7 END) STORED,
    ADD COLUMN turn timestamptz NOT NULL GENERATED ALWAYS AS (
        CASE WHEN on_top IS NOT NULL THEN received
             WHEN night IS DISTINCT FROM 'BACK' AND rating IS NULL AND cardinality(rules) > 0 THEN received
             WHEN decided IS NULL THEN coalesce(least(coalesce(reopened_due, statutory_due), rating_due), 'infinity')
             ELSE coalesce(tell_due, 'infinity') END) STORED;
CREATE INDEX report_queue ON triage.report (place, rank, turn, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_owner ON triage.report (owner, rank, turn, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_open ON triage.report (rank, turn, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_unopened ON triage.report (place, rank, turn, received, id) WHERE place <> 'CLOSED' AND looked IS NULL;
CREATE INDEX report_open_rating ON triage.report (coalesce(rating, 'NONE'), rank, turn, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_open_door ON triage.report (door, rank, turn, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_open_unopened ON triage.report (rank, turn, received, id) WHERE place <> 'CLOSED' AND looked IS NULL;
CREATE INDEX report_due ON triage.report (due) WHERE place <> 'CLOSED' AND due < 'infinity';

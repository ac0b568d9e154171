-- Links say what two reports share; only those about the same child or family count as one concern after another. Why a link was undone stays with the link.
ALTER TABLE triage.earlier
    ADD COLUMN alike text NOT NULL DEFAULT 'FAMILY' CHECK (alike IN ('FAMILY', 'PERSON', 'PLACE')),
    ADD COLUMN undo_body bytea;
ALTER TABLE triage.earlier ALTER COLUMN alike DROP DEFAULT;
COMMENT ON COLUMN triage.earlier.undo_body IS 'Personal data, encrypted: why somebody undid the link. Kept as long as the report, by outcome.';
GRANT UPDATE (undo_body) ON triage.earlier TO waymark_triage;

-- Adds the rule THIRD_CONCERN to the open reports about one child or family, linked near or far, where so many came in so long a time up to it; tells which.
-- It raises and never lowers: the hub itself may not change which rules fired. One caller at a time, or each would miss the link of the other.
DROP FUNCTION triage.count_concerns(uuid, interval, integer);
CREATE FUNCTION triage.count_concerns(p_report uuid, p_within interval, p_concern integer) RETURNS SETOF uuid
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH RECURSIVE alike (id) AS (
        SELECT p_report
        UNION
        SELECT CASE e.report WHEN a.id THEN e.earlier ELSE e.report END
        FROM alike a JOIN triage.earlier e ON a.id IN (e.report, e.earlier) WHERE e.undone IS NULL AND e.alike = 'FAMILY'
    )
    UPDATE triage.report r
    SET rules = array_append(r.rules, 'THIRD_CONCERN'), version = r.version + (r.id <> p_report)::integer
    WHERE r.id IN (SELECT id FROM alike) AND r.state = 'NEW' AND NOT 'THIRD_CONCERN' = ANY (r.rules)
      AND p_concern <= (SELECT count(*) FROM triage.report o
                        WHERE o.id IN (SELECT id FROM alike)
                          AND o.received > r.received - p_within AND o.received <= r.received)
    RETURNING r.id $$;
REVOKE ALL ON FUNCTION triage.count_concerns FROM PUBLIC;
GRANT EXECUTE ON FUNCTION triage.count_concerns TO waymark_triage;

-- The most urgent rating of this round: nobody rates a report down to close it alone.
ALTER TABLE triage.report ADD COLUMN peak text CHECK (peak IN ('RED', 'AMBER', 'GREEN', 'BLUE'));
UPDATE triage.report SET peak = rating WHERE rating IS NOT NULL;
GRANT UPDATE (peak) ON triage.report TO waymark_triage;

-- A message or an answer that nobody has read lifts its report, but never above one on which a safety rule fired and that nobody has rated.
-- Dropped and made again, with the indexes that go with it: before PostgreSQL 17, nothing changes how a column is generated.
ALTER TABLE triage.report DROP COLUMN rank;
ALTER TABLE triage.report ADD COLUMN rank smallint NOT NULL GENERATED ALWAYS AS (
    CASE WHEN night = 'BACK' THEN 0 WHEN rating IS NULL AND cardinality(rules) > 0 THEN 1 WHEN news OR answered THEN 2 ELSE 3 END) STORED;
CREATE INDEX report_queue ON triage.report (place, rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_owner ON triage.report (owner, rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_open ON triage.report (rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_unopened ON triage.report (place, rank, due, received, id) WHERE place <> 'CLOSED' AND looked IS NULL;
CREATE INDEX report_open_rating ON triage.report (coalesce(rating, 'NONE'), rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_open_door ON triage.report (door, rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_open_unopened ON triage.report (rank, due, received, id) WHERE place <> 'CLOSED' AND looked IS NULL;

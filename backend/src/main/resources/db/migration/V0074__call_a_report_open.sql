-- An older program asks for NEW: on this schema it would find no report to work on, so none may run beside it.
INSERT INTO platform.beside (migration, program) VALUES (74, 74);

-- A report that is not closed is open. NEW said that of reports on which people had worked for days, and it is the name of a lane as well, which stays.
-- Only closing and opening again change the state, so the word is all that changes; place and the lists that follow from it ask for CLOSED alone.
ALTER TABLE triage.report DROP CONSTRAINT report_state_check;
UPDATE triage.report SET state = 'OPEN' WHERE state = 'NEW';
ALTER TABLE triage.report ALTER COLUMN state SET DEFAULT 'OPEN',
    ADD CONSTRAINT report_state_check CHECK (state IN ('OPEN', 'CLOSED'));

-- As in V0052, but for the word.
CREATE OR REPLACE FUNCTION triage.closed_to(p_reader uuid) RETURNS TABLE (report uuid, sight text) LANGUAGE sql STABLE
AS $$
    SELECT c.report, 'RECUSED' FROM triage.recusal c WHERE c.staff = p_reader AND c.ended IS NULL
    UNION ALL
    SELECT s.report, CASE WHEN s.kind = 'INVISIBLE' AND s.review_due > now()
                               AND NOT EXISTS (SELECT FROM triage.report h
                                               WHERE h.id = s.report AND h.state = 'OPEN' AND h.decided IS NULL AND h.due < now())
                               AND EXISTS (
                                   SELECT FROM triage.restriction_reader a JOIN staff.account m ON m.id = a.staff
                                   WHERE a.restriction = s.id AND m.disabled IS NULL AND m.withdrawn IS NULL
                                     AND (m.ends IS NULL OR m.ends > now())
                                     AND m.role IN ('SOCIAL_WORKER', 'MANAGER', 'OUT_OF_HOURS')
                                     AND NOT EXISTS (SELECT FROM triage.recusal x
                                                     WHERE x.report = s.report AND x.staff = a.staff AND x.ended IS NULL))
                          THEN 'INVISIBLE' ELSE 'NAME_ONLY' END
    FROM triage.restriction s
    WHERE s.lifted IS NULL
      AND NOT EXISTS (SELECT FROM triage.restriction_reader a WHERE a.restriction = s.id AND a.staff = p_reader)
      AND NOT EXISTS (SELECT FROM triage.report h WHERE h.id = s.report AND h.owner = p_reader)
      AND NOT EXISTS (SELECT FROM triage.opening o
                      WHERE o.report = s.report AND o.kind = 'RESTRICTED' AND o.asker = p_reader AND o.until > now())
$$;

-- As in V0065, but for the word.
CREATE OR REPLACE FUNCTION triage.count_concerns(p_report uuid, p_within interval, p_concern integer) RETURNS SETOF uuid
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH RECURSIVE alike (id) AS (
        SELECT p_report
        UNION
        SELECT CASE e.report WHEN a.id THEN e.earlier ELSE e.report END
        FROM alike a JOIN triage.earlier e ON a.id IN (e.report, e.earlier) WHERE e.undone IS NULL AND e.alike = 'FAMILY'
    )
    UPDATE triage.report r
    SET rules = array_append(r.rules, 'THIRD_CONCERN'), version = r.version + (r.id <> p_report)::integer
    WHERE r.id IN (SELECT id FROM alike) AND r.state = 'OPEN' AND NOT 'THIRD_CONCERN' = ANY (r.rules)
      AND p_concern <= (SELECT count(*) FROM triage.report o
                        WHERE o.id IN (SELECT id FROM alike)
                          AND o.received > r.received - p_within AND o.received <= r.received)
    RETURNING r.id $$;

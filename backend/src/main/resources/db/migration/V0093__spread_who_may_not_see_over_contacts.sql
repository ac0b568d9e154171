-- As in V0080, but both ways: a closed report and the contacts that follow it are about the same children, so whoever may not see one sees none of them.
-- An opening of one of them with a reason opens that one. And as a report does, a contact that is invisible becomes name-only while it is overdue.
CREATE OR REPLACE FUNCTION triage.closed_to(p_reader uuid) RETURNS TABLE (report uuid, sight text) LANGUAGE sql STABLE
AS $$
    WITH first (report, sight) AS (
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
    ), root (report, sight, id) AS (
        SELECT f.report, f.sight, coalesce(h.follows, h.id) FROM first f JOIN triage.report h ON h.id = f.report
    )
    SELECT r.report, r.sight FROM root r
    UNION ALL
    SELECT n.id, CASE WHEN r.sight = 'INVISIBLE' AND n.state = 'OPEN' AND n.decided IS NULL AND n.due < now()
                      THEN 'NAME_ONLY' ELSE r.sight END
    FROM root r JOIN triage.report n ON (n.id = r.id OR n.follows = r.id) AND n.id <> r.report
    WHERE r.sight = 'RECUSED'
       OR (n.owner IS DISTINCT FROM p_reader
           AND NOT EXISTS (SELECT FROM triage.opening o
                           WHERE o.report = n.id AND o.kind = 'RESTRICTED' AND o.asker = p_reader AND o.until > now()))
$$;

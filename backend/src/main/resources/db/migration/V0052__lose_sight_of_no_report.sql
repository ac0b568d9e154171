-- Who may not see a report (V0045), so that none is lost from sight. Whoever has it may read it, unless they know the family. An invisible one becomes
-- name-only, so that the queue shows that there is one, as soon as nobody is left who may read it, can sign in and works on reports; while it is
-- overdue; and when its review is.
CREATE OR REPLACE FUNCTION triage.closed_to(p_reader uuid) RETURNS TABLE (report uuid, sight text) LANGUAGE sql STABLE
AS $$
    SELECT c.report, 'RECUSED' FROM triage.recusal c WHERE c.staff = p_reader AND c.ended IS NULL
    UNION ALL
    SELECT s.report, CASE WHEN s.kind = 'INVISIBLE' AND s.review_due > now()
                               AND NOT EXISTS (SELECT FROM triage.report h
                                               WHERE h.id = s.report AND h.state = 'NEW' AND h.decided IS NULL AND h.due < now())
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

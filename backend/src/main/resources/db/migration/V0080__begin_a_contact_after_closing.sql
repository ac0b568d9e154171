-- What a reporter writes about a closed report is a new contact with clocks of its own. It names the report that it follows, which stays closed.
ALTER TABLE triage.report ADD COLUMN follows uuid REFERENCES triage.report (id);
CREATE INDEX report_follows ON triage.report (follows) WHERE follows IS NOT NULL;

-- As in V0074, but to whom a report is closed, what follows it is closed too: it names the same children.
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
    )
    SELECT f.report, f.sight FROM first f
    UNION ALL
    SELECT n.id, f.sight FROM first f JOIN triage.report n ON n.follows = f.report
    WHERE f.sight = 'RECUSED' OR n.owner IS DISTINCT FROM p_reader
$$;

-- The report whose conversation a report goes on with: the closed one that it follows, or itself.
CREATE FUNCTION triage.thread_of(p_report uuid) RETURNS uuid LANGUAGE sql STABLE
AS $$ SELECT coalesce((SELECT r.follows FROM triage.report r WHERE r.id = p_report), p_report) $$;

-- The open contact that follows a report, if there is one: further words join it.
CREATE FUNCTION triage.contact_of(p_report uuid) RETURNS uuid LANGUAGE sql STABLE
AS $$ SELECT f.id FROM triage.report f WHERE f.follows = p_report AND f.state = 'OPEN' ORDER BY f.received DESC, f.id LIMIT 1 $$;

-- What a contact takes over from the report that it follows, and when the last message of the reporter was sent.
CREATE FUNCTION triage.former(p_report uuid)
    RETURNS TABLE (id uuid, door text, kind text, area text, card bytea, sent timestamptz) LANGUAGE sql STABLE
AS $$
    SELECT r.id, r.door, r.kind, r.area, r.card, coalesce((
               SELECT max(l.sent) FROM conversation.letter l
               WHERE l.report = r.id AND NOT l.from_hub AND (l.body IS NOT NULL OR l.fault IS NOT NULL)), clock_timestamp())
    FROM triage.report r WHERE r.id = p_report
$$;

REVOKE ALL ON FUNCTION triage.thread_of, triage.contact_of, triage.former FROM PUBLIC;
GRANT EXECUTE ON FUNCTION triage.thread_of, triage.contact_of, triage.former TO waymark_triage;

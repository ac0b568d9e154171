-- An older program reads the former columns, so none may run beside it.
INSERT INTO platform.beside (migration, program) VALUES (81, 81);

-- As in V0077, but a row says whether it follows a closed report.
DROP FUNCTION triage.queue_rows(uuid);
CREATE FUNCTION triage.queue_rows(p_reader uuid)
    RETURNS TABLE (id uuid, reference text, received timestamptz, door text, kind text,
                   place text, rank smallint, turn timestamptz, on_top boolean, follows boolean,
                   due timestamptz, statutory_due timestamptz, rating_due timestamptz,
                   tell_due timestamptz, rating text, urgent boolean, rules text[], card bytea,
                   news boolean, answered boolean, late boolean, sign_off boolean, night text,
                   decided timestamptz, closed timestamptz, opened boolean,
                   owner uuid, owner_name text, owner_team text, restricted boolean)
    LANGUAGE sql STABLE
AS $$
    SELECT r.id, r.reference, r.received, r.door, r.kind,
           r.place, r.rank, r.turn, r.on_top IS NOT NULL, r.follows IS NOT NULL,
           r.due, coalesce(r.reopened_due, r.statutory_due), r.rating_due,
           r.tell_due, r.rating, r.urgent, r.rules, r.card,
           r.news, r.answered,
           r.place <> 'CLOSED' AND coalesce((SELECT true FROM agencies.unanswered u
                                             WHERE u.report = r.id AND u.due < now() LIMIT 1), false),
           r.sign_off, r.night,
           r.decided, r.closed, r.looked IS NOT NULL,
           r.owner, c.name, c.team, r.id IN (SELECT x.report FROM triage.closed_to(p_reader) x)
    FROM triage.listed_for(p_reader) r LEFT JOIN staff.colleague c ON c.id = r.owner
$$;

REVOKE ALL ON FUNCTION triage.queue_rows FROM PUBLIC;
GRANT EXECUTE ON FUNCTION triage.queue_rows TO waymark_triage;

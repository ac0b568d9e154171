-- A letter that the database refuses again and again holds up nobody behind it: like a report, it is set aside after five attempts.
ALTER TABLE conversation.letter ADD COLUMN attempts smallint NOT NULL DEFAULT 0;
GRANT UPDATE (attempts) ON conversation.letter TO waymark_triage;

-- Whether a contact was made since the reporter's last letter. One that does not open is tried again at each start, and is shown once.
CREATE FUNCTION triage.followed_since_last_letter(p_report uuid) RETURNS boolean LANGUAGE sql STABLE
AS $$
    SELECT EXISTS (SELECT FROM triage.report c WHERE c.follows = p_report AND c.received >= (
        SELECT max(l.sent) FROM conversation.letter l
        WHERE l.report = p_report AND NOT l.from_hub AND (l.body IS NOT NULL OR l.fault IS NOT NULL)))
$$;

-- The safety rules of a report, with those of the closed report that it follows: what was said first still bears on whom a letter, a call or a request
-- may reach.
CREATE FUNCTION triage.rules_of_thread(p_report uuid) RETURNS text[] LANGUAGE sql STABLE
AS $$
    SELECT r.rules || ARRAY(SELECT x FROM triage.report f, unnest(f.rules) x WHERE f.id = r.follows AND x <> ALL (r.rules))
    FROM triage.report r WHERE r.id = p_report
$$;

REVOKE ALL ON FUNCTION triage.followed_since_last_letter, triage.rules_of_thread FROM PUBLIC;
GRANT EXECUTE ON FUNCTION triage.followed_since_last_letter, triage.rules_of_thread TO waymark_triage;

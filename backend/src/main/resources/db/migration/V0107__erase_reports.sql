-- Erasing reports. No application role may delete what belongs to a report: the functions here alone do, and they look at every obstacle again,
-- in the transaction that erases. Each module has a function that erases what it holds.

-- A list of reports to erase: one person makes it, another agrees. A rehearsal goes the whole way and takes everything back.
CREATE TABLE retention.run (
    id         uuid         PRIMARY KEY,
    made       timestamptz  NOT NULL DEFAULT clock_timestamp(),
    author     uuid         NOT NULL REFERENCES staff.account (id),
    rehearsal  boolean      NOT NULL,
    verdict    text         CHECK (verdict IN ('AGREED', 'REFUSED')),
    second     uuid         REFERENCES staff.account (id) CHECK (second <> author),
    seconded   timestamptz,
    CHECK (num_nonnulls(verdict, second, seconded) IN (0, 3))
);
CREATE INDEX run_made ON retention.run (made DESC);
COMMENT ON COLUMN retention.run.author IS 'A member of staff (personal data). Kept for good: who asked to erase.';
COMMENT ON COLUMN retention.run.second IS 'The second member of staff (personal data). Kept for good: who agreed to erase.';

-- The reports of a list, and what became of each. An id stays only while its report is there.
CREATE TABLE retention.referral (
    run      uuid         NOT NULL REFERENCES retention.run (id),
    number   integer      NOT NULL CHECK (number BETWEEN 1 AND 20),
    report   uuid         REFERENCES triage.report (id),
    rule     text         NOT NULL,
    due      date         NOT NULL,
    state    text         NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'ERASED', 'REHEARSED', 'KEPT')),
    kept     text[]       NOT NULL DEFAULT '{}',
    removed  integer,
    settled  timestamptz,
    PRIMARY KEY (run, number),
    CHECK ((state = 'WAITING') = (settled IS NULL)),
    CHECK ((state = 'KEPT') = (cardinality(kept) > 0)),
    CHECK (state <> 'WAITING' OR report IS NOT NULL),
    CHECK (state <> 'ERASED' OR report IS NULL)
);
CREATE UNIQUE INDEX referral_waiting ON retention.referral (report) WHERE state = 'WAITING';
CREATE INDEX referral_report ON retention.referral (report);

-- What is left of an erased report: which rule, when, who, how many rows. Its random id stays until a hub has written it to a file off this
-- server, so that a restored copy can be erased again; then the id goes too.
CREATE TABLE retention.tombstone (
    number   bigint       PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    run      uuid         NOT NULL REFERENCES retention.run (id),
    report   uuid,
    rule     text         NOT NULL,
    erased   timestamptz  NOT NULL,
    author   uuid         NOT NULL,
    second   uuid         NOT NULL,
    removed  integer      NOT NULL
);
CREATE INDEX tombstone_unwritten ON retention.tombstone (number) WHERE report IS NOT NULL;
COMMENT ON COLUMN retention.tombstone.author IS 'A member of staff (personal data). Kept for good: who asked to erase.';
COMMENT ON COLUMN retention.tombstone.second IS 'The second member of staff (personal data). Kept for good: who agreed to erase.';

GRANT SELECT ON retention.run, retention.referral, retention.tombstone TO waymark_triage;
GRANT INSERT (id, author, rehearsal), UPDATE (verdict, second, seconded) ON retention.run TO waymark_triage;
GRANT INSERT (run, number, report, rule, due) ON retention.referral TO waymark_triage;

-- Nothing is added to a list on which somebody has agreed, and what was refused waits no longer.
CREATE FUNCTION retention.keep_list() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM FROM retention.run n WHERE n.id = NEW.run AND n.verdict IS NULL FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this list is settled';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER keep_list BEFORE INSERT ON retention.referral FOR EACH ROW EXECUTE FUNCTION retention.keep_list();

CREATE FUNCTION retention.settle_list() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF OLD.verdict IS NOT NULL THEN
        RAISE EXCEPTION 'this list is settled';
    END IF;
    IF NEW.verdict = 'REFUSED' THEN
        UPDATE retention.referral SET state = 'KEPT', kept = '{REFUSED}', settled = clock_timestamp() WHERE run = NEW.id;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER settle_list AFTER UPDATE ON retention.run FOR EACH ROW EXECUTE FUNCTION retention.settle_list();

-- A hub has written a tombstone to a file off this server.
CREATE FUNCTION retention.written_down(p_number bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ UPDATE retention.tombstone SET report = NULL WHERE number = p_number $$;

-- Whether somebody has asked to see what is held about them, and the report may be a part of it. Nobody can ask yet.
CREATE FUNCTION retention.asked_for(p_report uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$ SELECT false $$;

-- Why a report must not be erased now; empty if nothing keeps it. The two clocks are those of the program and of the database. Holds with words
-- are read by the hub, which names those that it read and that do not catch the report; each other one that fits keeps it.
CREATE FUNCTION retention.obstacles(p_report uuid, p_read uuid[], p_program timestamptz, p_database timestamptz) RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT array_remove(ARRAY[
        CASE WHEN p_program NOT BETWEEN p_database - interval '5 minutes' AND p_database + interval '5 minutes' THEN 'CLOCKS' END,
        CASE WHEN s.report IS NULL THEN 'GONE' END,
        CASE WHEN s.closed IS NULL OR s.closed > least(p_program, p_database) - interval '1 year' THEN 'FRESH' END,
        CASE WHEN s.unread THEN 'UNREAD' END,
        CASE WHEN s.waiting THEN 'WAITING' END,
        CASE WHEN s.followed THEN 'FOLLOWED' END,
        CASE WHEN s.rule IS NULL THEN 'UNRULED' END,
        CASE WHEN EXISTS (SELECT FROM triage.earlier e
                          JOIN triage.report o ON o.id = CASE e.report WHEN p_report THEN e.earlier ELSE e.report END
                          WHERE p_report IN (e.report, e.earlier) AND e.undone IS NULL AND o.state <> 'CLOSED') THEN 'LINKED' END,
        CASE WHEN EXISTS (SELECT FROM retention.hold h
                          WHERE h.lifted IS NULL AND h.verdict IS DISTINCT FROM 'REFUSED'
                            AND (h.report IS NULL OR h.report = p_report)
                            AND (cardinality(h.outcomes) = 0 OR h.outcomes && c.outcomes)
                            AND (h.since IS NULL OR h.since <= (s.received AT TIME ZONE 'Europe/London')::date)
                            AND (h.until IS NULL OR h.until >= (s.received AT TIME ZONE 'Europe/London')::date)
                            AND NOT h.id = ANY (p_read)) THEN 'HELD' END,
        CASE WHEN retention.asked_for(p_report) THEN 'ASKED' END,
        CASE WHEN NOT EXISTS (SELECT FROM statistics.release f
                              WHERE f.released IS NOT NULL AND f.quarter = to_char(s.received AT TIME ZONE 'Europe/London', 'YYYY"Q"Q'))
             THEN 'FIGURES' END
    ], NULL)
    FROM (VALUES (p_report)) AS one (id)
    LEFT JOIN retention.standing s ON s.report = one.id LEFT JOIN retention.candidate c ON c.report = one.id
$$;

-- What each module removes of a report; each tells how many rows went. Only retention.remove calls them.
CREATE FUNCTION statistics.erase_report(p_report uuid) RETURNS integer LANGUAGE sql SET search_path = pg_catalog, pg_temp
AS $$
    WITH gone AS (
        DELETE FROM statistics.fact WHERE report = p_report RETURNING 1
    ), waits AS (
        DELETE FROM statistics.to_count WHERE report = p_report RETURNING 1
    )
    SELECT ((SELECT count(*) FROM gone) + (SELECT count(*) FROM waits))::integer
$$;

CREATE FUNCTION agencies.erase_report(p_report uuid) RETURNS integer LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    gone integer;
    every integer := 0;
BEGIN
    DELETE FROM agencies.reply p USING agencies.request q WHERE p.request = q.id AND q.report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM agencies.request WHERE report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM agencies.sentence WHERE report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN every + gone;
END
$$;

-- E-mails that a letter waits are named after the letter.
CREATE FUNCTION notification.erase_report(p_report uuid) RETURNS integer LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    letters uuid[];
    gone integer;
    every integer := 0;
BEGIN
    letters := ARRAY(SELECT m.id FROM notification.message m JOIN conversation.letter l ON m.once = 'letter-' || l.id
                     WHERE l.report = p_report);
    DELETE FROM notification.attempt WHERE message = ANY (letters);
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM notification.tray WHERE message = ANY (letters);
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM notification.message WHERE id = ANY (letters);
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN every + gone;
END
$$;

CREATE FUNCTION conversation.erase_report(p_report uuid) RETURNS integer LANGUAGE sql SET search_path = pg_catalog, pg_temp
AS $$
    WITH letters AS (
        DELETE FROM conversation.letter WHERE report = p_report RETURNING 1
    ), progress AS (
        DELETE FROM conversation.progress WHERE report = p_report RETURNING 1
    ), boxes AS (
        DELETE FROM conversation.letterbox WHERE report = p_report RETURNING 1
    )
    SELECT ((SELECT count(*) FROM letters) + (SELECT count(*) FROM progress) + (SELECT count(*) FROM boxes))::integer
$$;

-- The other side of a link is counted anew in the figures that are still open.
CREATE FUNCTION triage.erase_links(p_report uuid) RETURNS integer LANGUAGE sql SET search_path = pg_catalog, pg_temp
AS $$
    WITH traces AS (
        DELETE FROM triage.trace WHERE report = p_report RETURNING 1
    ), links AS (
        DELETE FROM triage.earlier WHERE p_report IN (report, earlier)
        RETURNING CASE report WHEN p_report THEN earlier ELSE report END AS other
    ), again AS (
        INSERT INTO statistics.to_count (report) SELECT DISTINCT other FROM links
    )
    SELECT ((SELECT count(*) FROM traces) + (SELECT count(*) FROM links))::integer
$$;

CREATE FUNCTION triage.erase_access(p_report uuid) RETURNS integer LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    gone integer;
    every integer := 0;
BEGIN
    DELETE FROM triage.restriction_reader a USING triage.restriction s WHERE a.restriction = s.id AND s.report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM triage.restriction WHERE report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM triage.opening WHERE report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM triage.recusal WHERE report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN every + gone;
END
$$;

CREATE FUNCTION triage.erase_decisions(p_report uuid) RETURNS integer LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    gone integer;
    every integer := 0;
BEGIN
    DELETE FROM triage.hand_off h USING triage.outcome o WHERE h.outcome = o.id AND o.report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM triage.review v USING triage.outcome o WHERE v.outcome = o.id AND o.report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM triage.outcome WHERE report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM triage.decision_record WHERE report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN every + gone;
END
$$;

-- The record itself, last: whatever a module forgot refers to it still, and the database refuses.
CREATE FUNCTION triage.erase_report(p_report uuid) RETURNS integer LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    gone integer;
    every integer := 0;
BEGIN
    DELETE FROM triage.timeline WHERE report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM triage.child WHERE report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM triage.person WHERE report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM triage.reporter WHERE report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM triage.concern WHERE report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM triage.report WHERE id = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN every + gone;
END
$$;

-- The decision with which identical reports were closed together goes with the last of them.
CREATE FUNCTION triage.erase_flood(p_flood uuid) RETURNS integer LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    gone integer;
    every integer := 0;
BEGIN
    IF EXISTS (SELECT FROM triage.report r WHERE r.flood = p_flood) THEN
        RETURN 0;
    END IF;
    DELETE FROM triage.flood_review WHERE flood = p_flood;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM triage.flood WHERE id = p_flood;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN every + gone;
END
$$;

-- How it came, and the emptied row that the public face accepted.
CREATE FUNCTION intake.erase_report(p_report uuid) RETURNS integer LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    gone integer;
    every integer := 0;
BEGIN
    DELETE FROM triage.taken t USING intake.sealed_report s WHERE t.reference = s.reference AND s.id = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM triage.notified n USING intake.sealed_report s WHERE n.reference = s.reference AND s.id = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM intake.sealed_report WHERE id = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN every + gone;
END
$$;

-- Rules, holds that are over, and its place in lists.
CREATE FUNCTION retention.erase_report(p_report uuid) RETURNS integer LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    gone integer;
    every integer := 0;
BEGIN
    UPDATE retention.referral SET state = 'KEPT', kept = '{GONE}', settled = clock_timestamp()
    WHERE report = p_report AND state = 'WAITING';
    UPDATE retention.referral SET report = NULL WHERE report = p_report;
    DELETE FROM retention.remark m USING retention.hold h WHERE m.hold = h.id AND h.report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM retention.hold WHERE report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    every := every + gone;
    DELETE FROM retention.keeping WHERE report = p_report;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN every + gone;
END
$$;

-- Removes a report from every module. It looks at nothing: whoever calls it has looked.
CREATE FUNCTION retention.remove(p_report uuid) RETURNS integer LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    one uuid := (SELECT r.flood FROM triage.report r WHERE r.id = p_report);
    every integer;
BEGIN
    every := retention.erase_report(p_report);
    every := every + agencies.erase_report(p_report);
    every := every + notification.erase_report(p_report);
    every := every + conversation.erase_report(p_report);
    every := every + triage.erase_links(p_report);
    every := every + triage.erase_access(p_report);
    every := every + triage.erase_decisions(p_report);
    every := every + statistics.erase_report(p_report);
    every := every + triage.erase_report(p_report);
    every := every + triage.erase_flood(one);
    RETURN every + intake.erase_report(p_report);
END
$$;

-- Erases one report of a list, if nothing keeps it: in force are both clocks, everything that is read here, and what the list says. Called again,
-- or by two processes at once, it does nothing more. Where the clocks do not agree it waits, and the report stays on the list.
CREATE FUNCTION retention.erase_at(p_run uuid, p_number integer, p_read uuid[], p_program timestamptz, p_database timestamptz)
    RETURNS TABLE (state text, kept text[], removed integer)
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    one record;
    why text[];
    rows integer;
BEGIN
    SELECT f.report, f.rule, f.due, n.rehearsal, n.author, n.second, n.seconded INTO one
    FROM retention.referral f JOIN retention.run n ON n.id = f.run
    WHERE f.run = p_run AND f.number = p_number AND f.state = 'WAITING' AND n.verdict = 'AGREED'
    FOR UPDATE OF f SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    PERFORM FROM triage.report r WHERE r.id = one.report FOR UPDATE;
    LOCK TABLE retention.hold IN SHARE MODE;
    why := retention.obstacles(one.report, p_read, p_program, p_database);
    IF 'CLOCKS' = ANY (why) THEN
        RETURN QUERY SELECT 'WAITING', why, NULL::integer;
        RETURN;
    END IF;
    IF one.rule IS DISTINCT FROM (SELECT s.rule FROM retention.standing s WHERE s.report = one.report) THEN
        why := why || 'CHANGED'::text;
    END IF;
    IF one.due > (least(p_program, p_database) AT TIME ZONE 'Europe/London')::date THEN
        why := why || 'EARLY'::text;
    END IF;
    IF one.seconded < p_database - interval '7 days' THEN
        why := why || 'LAPSED'::text;
    END IF;
    IF cardinality(why) > 0 THEN
        UPDATE retention.referral f SET state = 'KEPT', kept = why, settled = p_database
        WHERE f.run = p_run AND f.number = p_number;
        RETURN QUERY SELECT 'KEPT', why, NULL::integer;
        RETURN;
    END IF;
    IF one.rehearsal THEN
        BEGIN
            UPDATE retention.referral f SET state = 'REHEARSED', settled = p_database
            WHERE f.run = p_run AND f.number = p_number;
            rows := retention.remove(one.report);
            RAISE EXCEPTION 'taken back' USING ERRCODE = 'WM001';
        EXCEPTION WHEN SQLSTATE 'WM001' THEN
            UPDATE retention.referral f SET state = 'REHEARSED', settled = p_database, removed = rows
            WHERE f.run = p_run AND f.number = p_number;
        END;
        RETURN QUERY SELECT 'REHEARSED', '{}'::text[], rows;
        RETURN;
    END IF;
    UPDATE retention.referral f SET state = 'ERASED', settled = p_database, report = NULL
    WHERE f.run = p_run AND f.number = p_number;
    rows := retention.remove(one.report);
    UPDATE retention.referral f SET removed = rows WHERE f.run = p_run AND f.number = p_number;
    INSERT INTO retention.tombstone (run, report, rule, erased, author, second, removed)
    VALUES (p_run, one.report, one.rule, p_database, one.author, one.second, rows);
    RETURN QUERY SELECT 'ERASED', '{}'::text[], rows;
END
$$;

-- The same at the database's own time: the hub cannot choose that.
CREATE FUNCTION retention.erase(p_run uuid, p_number integer, p_read uuid[], p_program timestamptz)
    RETURNS TABLE (state text, kept text[], removed integer)
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT * FROM retention.erase_at(p_run, p_number, p_read, p_program, clock_timestamp()) $$;

-- Erases again, in a restored copy, what a tombstone off this server names. What is open, unread, waiting, followed or under a hold in the copy
-- is refused all the same: then a person has to look.
CREATE FUNCTION retention.erase_again(p_report uuid, p_read uuid[]) RETURNS TABLE (there boolean, kept text[])
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    why text[];
BEGIN
    PERFORM FROM triage.report r WHERE r.id = p_report FOR UPDATE;
    IF NOT FOUND THEN
        RETURN QUERY SELECT false, '{}'::text[];
        RETURN;
    END IF;
    LOCK TABLE retention.hold IN SHARE MODE;
    why := ARRAY(SELECT o FROM unnest(retention.obstacles(p_report, p_read, clock_timestamp(), clock_timestamp())) AS o
                 WHERE o IN ('FRESH', 'UNREAD', 'WAITING', 'FOLLOWED', 'HELD', 'ASKED'));
    IF cardinality(why) = 0 THEN
        PERFORM retention.remove(p_report);
    END IF;
    RETURN QUERY SELECT true, why;
END
$$;

REVOKE ALL ON FUNCTION retention.keep_list, retention.settle_list, retention.written_down, retention.erase_again, retention.asked_for,
    retention.obstacles, retention.erase_report, retention.remove, retention.erase_at, retention.erase, statistics.erase_report,
    agencies.erase_report, notification.erase_report, conversation.erase_report, triage.erase_links, triage.erase_access,
    triage.erase_decisions, triage.erase_report, triage.erase_flood, intake.erase_report FROM PUBLIC;
GRANT EXECUTE ON FUNCTION retention.obstacles, retention.erase, retention.erase_again, retention.written_down TO waymark_triage;

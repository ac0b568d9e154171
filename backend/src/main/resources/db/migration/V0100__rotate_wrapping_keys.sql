-- Keys that wrap the keys of documents are replaced and destroyed, so that a copy of the database does not open for ever.
-- Which columns hold sealed documents, and under keys of which set. Under which key a document stands can be read in it.
CREATE TABLE platform.sealed_column (
    place    text  PRIMARY KEY CHECK (place ~ '^[a-z_]+\.[a-z_]+\.[a-z_]+$'),
    key_set  text  NOT NULL CHECK (key_set IN ('CASE', 'IDENTITY'))
);
INSERT INTO platform.sealed_column (place, key_set) VALUES
    ('agencies.reply.body', 'CASE'), ('agencies.request.body', 'CASE'), ('agencies.sentence.body', 'CASE'),
    ('agencies.sentence.said', 'CASE'), ('conversation.letter.body', 'CASE'), ('conversation.letterbox.body', 'CASE'),
    ('notification.message.body', 'IDENTITY'), ('notification.tray.body', 'IDENTITY'), ('retention.hold.body', 'CASE'),
    ('retention.remark.body', 'CASE'), ('staff.provider_session.refresh', 'CASE'), ('staff.second_factor.secret', 'CASE'),
    ('statistics.document.body', 'CASE'), ('statistics.fact.body', 'CASE'), ('triage.child.body', 'CASE'),
    ('triage.concern.body', 'CASE'), ('triage.decision_record.body', 'CASE'), ('triage.earlier.body', 'CASE'),
    ('triage.earlier.undo_body', 'CASE'), ('triage.flood.body', 'CASE'), ('triage.flood_review.body', 'CASE'),
    ('triage.hand_off.body', 'CASE'), ('triage.opening.body', 'CASE'), ('triage.opening.said', 'CASE'),
    ('triage.outcome.body', 'CASE'), ('triage.person.body', 'CASE'), ('triage.recusal.body', 'CASE'),
    ('triage.report.card', 'CASE'), ('triage.reporter.body', 'IDENTITY'), ('triage.restriction.body', 'CASE'),
    ('triage.review.body', 'CASE'), ('triage.search.body', 'CASE'), ('triage.timeline.body', 'CASE');
GRANT SELECT ON platform.sealed_column TO waymark_triage;

-- What became of each key: numbers of keys, never keys. A key that was destroyed is never used again.
CREATE TABLE platform.wrapping_key (
    key_set    text         NOT NULL CHECK (key_set IN ('CASE', 'IDENTITY')),
    id         bigint       NOT NULL CHECK (id BETWEEN 0 AND 4294967295),
    known      timestamptz  NOT NULL DEFAULT clock_timestamp(),
    in_force   timestamptz,
    destroyed  timestamptz,
    PRIMARY KEY (key_set, id)
);
GRANT SELECT, INSERT, UPDATE (in_force, destroyed) ON platform.wrapping_key TO waymark_triage;

-- Which keys each process of the hub has: a new one is used only when all have it.
CREATE TABLE platform.key_holder (
    process   uuid         NOT NULL,
    key_set   text         NOT NULL CHECK (key_set IN ('CASE', 'IDENTITY')),
    ids       bigint[]     NOT NULL,
    in_force  bigint       NOT NULL,
    since     timestamptz  NOT NULL DEFAULT clock_timestamp(),
    beat      timestamptz  NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (process, key_set)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.key_holder TO waymark_triage;

-- The number of the key under which a document stands; null of what is no document. It reads the first bytes alone.
CREATE FUNCTION platform.key_of(p_sealed bytea) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN octet_length(p_sealed) > 9 AND substring(p_sealed FROM 1 FOR 2) = '\x0000'
                 AND substring(p_sealed FROM 5 FOR 1) = '\x01'
           THEN ('x' || encode(substring(p_sealed FROM 6 FOR 4), 'hex'))::bit(32)::bigint END
$$;
REVOKE ALL ON FUNCTION platform.key_of FROM PUBLIC;

-- The wrapped key of a document, with its length before it.
CREATE FUNCTION platform.wrapped_key(p_sealed bytea) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT substring(p_sealed FROM 1 FOR 4 + ('x' || encode(substring(p_sealed FROM 3 FOR 2), 'hex'))::bit(16)::integer)
$$;
REVOKE ALL ON FUNCTION platform.wrapped_key FROM PUBLIC;

-- A statement about one sealed column: %1$s is the column, %2$s the table. Of no other column is one made.
CREATE FUNCTION platform.about_sealed(p_place text, p_statement text) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    part text[] := string_to_array(p_place, '.');
BEGIN
    IF NOT EXISTS (SELECT FROM platform.sealed_column WHERE place = p_place) THEN
        RAISE EXCEPTION 'No sealed column: %', p_place;
    END IF;
    RETURN format(p_statement, quote_ident(part[3]), quote_ident(part[1]) || '.' || quote_ident(part[2]));
END
$$;
REVOKE ALL ON FUNCTION platform.about_sealed FROM PUBLIC;

-- How many documents of a column stand under each key.
CREATE FUNCTION platform.count_by_key(p_place text) RETURNS TABLE (id bigint, documents bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN QUERY EXECUTE platform.about_sealed(p_place,
        'SELECT platform.key_of(%1$s), count(*) FROM %2$s WHERE platform.key_of(%1$s) IS NOT NULL GROUP BY 1');
END
$$;
REVOKE ALL ON FUNCTION platform.count_by_key FROM PUBLIC;

-- How many pages the table of a column has.
CREATE FUNCTION platform.count_sealed_pages(p_place text) RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN pg_relation_size(platform.about_sealed(p_place, '%2$s')::regclass) / current_setting('block_size')::bigint;
END
$$;
REVOKE ALL ON FUNCTION platform.count_sealed_pages FROM PUBLIC;

-- Locks the documents of some pages that stand under another key. Whatever somebody else changes just now comes later.
CREATE FUNCTION platform.lock_other_keys(p_place text, p_key bigint, p_from bigint, p_pages integer)
    RETURNS TABLE (spot text, wrapped text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN QUERY EXECUTE platform.about_sealed(p_place, 'SELECT ctid::text, encode(platform.wrapped_key(%1$s), ''hex'')
        FROM %2$s WHERE ctid >= $1 AND ctid < $2 AND platform.key_of(%1$s) <> $3 FOR NO KEY UPDATE SKIP LOCKED')
        USING format('(%s,0)', p_from)::tid, format('(%s,0)', p_from + p_pages)::tid, p_key;
END
$$;
REVOKE ALL ON FUNCTION platform.lock_other_keys FROM PUBLIC;

-- Puts newly wrapped keys in place of others. What was sealed stays as it is, byte for byte: tables that only grow stay so.
CREATE FUNCTION platform.rewrap(p_place text, p_spots text[], p_before text[], p_after text[]) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    statement text := platform.about_sealed(p_place, 'UPDATE %2$s SET %1$s = $3 || substring(%1$s FROM octet_length($2) + 1)
        WHERE ctid = $1 AND platform.wrapped_key(%1$s) = $2');
    spot record;
    one integer;
    done integer := 0;
BEGIN
    PERFORM set_config('waymark.rewrapping', 'on', true);
    FOR spot IN SELECT n.spot, n.before, n.after FROM unnest(p_spots, p_before, p_after) AS n (spot, before, after) LOOP
        EXECUTE statement USING spot.spot::tid, decode(spot.before, 'hex'), decode(spot.after, 'hex');
        GET DIAGNOSTICS one = ROW_COUNT;
        done := done + one;
    END LOOP;
    PERFORM set_config('waymark.rewrapping', '', true);
    RETURN done;
END
$$;
REVOKE ALL ON FUNCTION platform.rewrap FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.count_by_key, platform.count_sealed_pages, platform.lock_other_keys, platform.rewrap
    TO waymark_triage;

-- A report whose documents are wrapped anew says nothing new: it is not counted again.
CREATE OR REPLACE FUNCTION statistics.note_to_count() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF current_setting('waymark.rewrapping', true) IS DISTINCT FROM 'on' THEN
        INSERT INTO statistics.to_count (report) VALUES (NEW.id);
    END IF;
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION statistics.note_linked_to_count() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF current_setting('waymark.rewrapping', true) IS DISTINCT FROM 'on' THEN
        INSERT INTO statistics.to_count (report) VALUES (NEW.report), (NEW.earlier);
    END IF;
    RETURN NULL;
END
$$;

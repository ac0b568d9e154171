-- How often something happened lately, so that all processes keep to one allowance. Unlogged: nothing waits for the disk, and a crash empties it.
CREATE SCHEMA limits;
GRANT USAGE ON SCHEMA limits TO waymark_public, waymark_triage;

CREATE UNLOGGED TABLE limits.bucket (
    face   text        NOT NULL,
    key    bytea       NOT NULL CHECK (octet_length(key) = 32),
    state  bytea       NOT NULL CHECK (octet_length(state) <= 1024),
    until  timestamptz NOT NULL,
    PRIMARY KEY (face, key)
) WITH (fillfactor = 50);
CREATE INDEX bucket_until ON limits.bucket (until);
COMMENT ON COLUMN limits.bucket.key IS 'Pseudonymised personal data: keyed hash of a network or of a name to sign in with. Deleted when its allowance is full again, within the hour.';

-- One half of the key of those hashes, new each hour; the other half (the pepper) is not in the database.
CREATE UNLOGGED TABLE limits.hour (
    begun  timestamptz PRIMARY KEY,
    key    bytea       NOT NULL CHECK (octet_length(key) = 32)
);

-- Puts a state where the expected one is (null: where none is). If another is there, changes nothing and returns that one.
-- A face reaches its own states only: whoever holds the public face cannot give guesses at a password back.
CREATE FUNCTION limits.swap(p_key bytea, p_was bytea, p_now bytea, p_keep interval) RETURNS TABLE (swapped boolean, state bytea)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF p_was IS NULL THEN
        INSERT INTO limits.bucket (face, key, state, until) VALUES (session_user, p_key, p_now, now() + p_keep)
        ON CONFLICT DO NOTHING;
    ELSE
        UPDATE limits.bucket b SET state = p_now, until = now() + p_keep
        WHERE b.face = session_user AND b.key = p_key AND b.state = p_was;
    END IF;
    RETURN QUERY SELECT FOUND, (SELECT b.state FROM limits.bucket b WHERE NOT FOUND AND b.face = session_user AND b.key = p_key);
END
$$;

-- The keys of this hour and of the last one, newest first.
CREATE FUNCTION limits.hours(p_fresh bytea) RETURNS TABLE (begun timestamptz, key bytea)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    INSERT INTO limits.hour AS h (begun, key) VALUES (date_trunc('hour', now(), 'UTC'), p_fresh) ON CONFLICT DO NOTHING;
    DELETE FROM limits.hour h WHERE h.begun < date_trunc('hour', now(), 'UTC') - interval '1 hour';
    RETURN QUERY SELECT h.begun, h.key FROM limits.hour h ORDER BY h.begun DESC;
END
$$;

-- Deletes the states of full allowances, which say the same as none.
CREATE FUNCTION limits.purge() RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    DELETE FROM limits.bucket b WHERE b.face = session_user AND b.until < now()
$$;

REVOKE ALL ON FUNCTION limits.swap, limits.hours, limits.purge FROM PUBLIC;
GRANT EXECUTE ON FUNCTION limits.swap, limits.hours, limits.purge TO waymark_public, waymark_triage;

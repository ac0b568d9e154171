-- What the hub published for everybody: schools, guidance, contacts, released figures. Whole editions, so that the public face answers from one file
-- while the database is away.
CREATE SCHEMA publication;
GRANT USAGE ON SCHEMA publication TO waymark_public, waymark_triage;

CREATE TABLE publication.edition (
    number     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject    text        NOT NULL CHECK (subject ~ '^[a-z-]{1,40}$'),
    published  timestamptz NOT NULL DEFAULT now(),
    body       bytea       NOT NULL CHECK (octet_length(body) BETWEEN 1 AND 16777216),
    digest     bytea       NOT NULL GENERATED ALWAYS AS (sha256(body)) STORED
);
CREATE INDEX edition_newest ON publication.edition (subject, number DESC);

-- It is compressed already.
ALTER TABLE publication.edition ALTER COLUMN body SET STORAGE EXTERNAL;

-- The newest edition of a subject, unless it is the one that the caller holds. It may be older than that one, after a restore.
CREATE FUNCTION publication.newest(p_subject text, p_held bigint) RETURNS TABLE (number bigint, digest bytea, body bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT e.number, e.digest, e.body FROM publication.edition e
    WHERE e.number = (SELECT max(n.number) FROM publication.edition n WHERE n.subject = p_subject) AND e.number <> p_held
$$;

REVOKE ALL ON FUNCTION publication.newest FROM PUBLIC;
GRANT EXECUTE ON FUNCTION publication.newest TO waymark_public;
GRANT SELECT, DELETE ON publication.edition TO waymark_triage;
GRANT INSERT (subject, body) ON publication.edition TO waymark_triage;

-- During an upgrade programs of two versions run beside each other. A migration that takes something from older ones says which is the oldest that may
-- run beside it, as its first statement: INSERT INTO platform.beside (migration, program) VALUES (its own number, the number that program carries).
CREATE TABLE platform.beside (
    migration integer PRIMARY KEY,
    program   integer NOT NULL CHECK (program BETWEEN 1 AND migration)
);

-- Lets each face see whether it may run on a schema that is newer than its own, without seeing a table.
CREATE FUNCTION platform.oldest_program() RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(max(b.program), 0) FROM platform.beside b
$$;

REVOKE ALL ON FUNCTION platform.oldest_program FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.oldest_program TO waymark_public, waymark_triage;

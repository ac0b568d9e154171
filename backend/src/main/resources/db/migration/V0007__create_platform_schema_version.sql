-- Lets each face see whether the database is of its own version, without seeing a table. (The schema itself is made by the migrations'
-- first run, for their history.)
CREATE FUNCTION platform.schema_version() RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT max(h.version::integer) FROM platform.schema_history h WHERE h.success AND h.version IS NOT NULL
$$;

REVOKE ALL ON FUNCTION platform.schema_version FROM PUBLIC;
GRANT USAGE ON SCHEMA platform TO waymark_public, waymark_triage;
GRANT EXECUTE ON FUNCTION platform.schema_version TO waymark_public, waymark_triage;

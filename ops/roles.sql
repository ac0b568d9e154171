-- The four roles of Waymark. The administrator of the server runs this once, in Waymark's database. It is safe to run
-- again.
-- It makes the roles and their time limits. What each may do is granted by the migrations; the whole list of grants is
-- backend/src/main/resources/db/grants.txt, which GrantsTests and live mode compare with the database.
-- Passwords are set apart from this file (ALTER ROLE … PASSWORD), so that none is ever written down here.
--   waymark_owner   owns every object; used only while migrating
--   waymark_public  the public face: may execute a few functions, sees no table
--   waymark_triage  the hub
--   waymark_reader  statistics views (route counts)
DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['waymark_owner', 'waymark_public', 'waymark_triage', 'waymark_reader'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT NOREPLICATION NOBYPASSRLS', wanted);
        END IF;
    END LOOP;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CREATE, CONNECT ON DATABASE %I TO waymark_owner', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO waymark_public, waymark_triage, waymark_reader', current_database());
END
$$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- Functions of the server that a face never needs: large objects outlive a transaction and belong to their maker.
REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea), lo_import(text), lo_import(text, oid),
    lo_export(oid, text), lo_open(oid, integer), lo_get(oid), lo_get(oid, bigint, integer), lo_put(oid, bigint, bytea), lo_unlink(oid)
    FROM PUBLIC;

ALTER ROLE waymark_public SET statement_timeout = '5s';
ALTER ROLE waymark_public SET lock_timeout = '2s';
ALTER ROLE waymark_public SET idle_in_transaction_session_timeout = '10s';
ALTER ROLE waymark_triage SET statement_timeout = '30s';
ALTER ROLE waymark_triage SET lock_timeout = '5s';
ALTER ROLE waymark_triage SET idle_in_transaction_session_timeout = '15s';
ALTER ROLE waymark_public SET timezone = 'UTC';
ALTER ROLE waymark_triage SET timezone = 'UTC';

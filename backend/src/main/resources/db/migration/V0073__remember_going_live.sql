-- Remembers that a face once started in live mode with every check passed. After that, content that grew stale is a warning and no
-- reason to close the route. A face reads and writes the row of the role with which it signs in, and no other.
CREATE TABLE platform.going_live (
    role text PRIMARY KEY,
    happened timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE FUNCTION platform.went_live() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT EXISTS (SELECT FROM platform.going_live g WHERE g.role = session_user::text)
$$;

CREATE FUNCTION platform.go_live() RETURNS boolean
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    INSERT INTO platform.going_live (role) VALUES (session_user::text) ON CONFLICT (role) DO NOTHING;
    SELECT true
$$;

REVOKE ALL ON FUNCTION platform.went_live, platform.go_live FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.went_live, platform.go_live TO waymark_public, waymark_triage;

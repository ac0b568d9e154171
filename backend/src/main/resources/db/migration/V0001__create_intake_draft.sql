-- Answers of a visit in progress, sealed with a key that only the visitor's cookie can derive.
CREATE SCHEMA intake;
GRANT USAGE ON SCHEMA intake TO waymark_public, waymark_triage;

CREATE TABLE intake.draft (
    id       bytea       PRIMARY KEY CHECK (octet_length(id) = 32),
    version  integer     NOT NULL,
    changed  timestamptz NOT NULL,
    body     bytea       NOT NULL CHECK (octet_length(body) <= 8388608)
);
CREATE INDEX draft_changed ON intake.draft (changed);
COMMENT ON COLUMN intake.draft.body IS 'Personal data, sealed with the visitor''s own key. Deleted 60 minutes after the last answer, on leaving, and on sending.';

CREATE FUNCTION intake.open_draft(p_id bytea) RETURNS TABLE (version integer, body bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT d.version, d.body FROM intake.draft d
    WHERE d.id = p_id AND d.changed > now() - interval '60 minutes'
$$;

CREATE FUNCTION intake.forget_draft(p_id bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    DELETE FROM intake.draft WHERE id = p_id
$$;

-- Deletes what has been idle for an hour; says how many.
CREATE FUNCTION intake.purge_drafts() RETURNS integer
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    WITH gone AS (DELETE FROM intake.draft WHERE changed <= now() - interval '60 minutes' RETURNING 1)
    SELECT count(*)::integer FROM gone
$$;

REVOKE ALL ON FUNCTION intake.open_draft, intake.forget_draft, intake.purge_drafts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION intake.open_draft, intake.forget_draft, intake.purge_drafts TO waymark_public;

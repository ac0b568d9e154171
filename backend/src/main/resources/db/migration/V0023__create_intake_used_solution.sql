-- Answers to the small task that browsers are given in a rush, so that each counts once, whichever process it comes to. Unlogged: nothing waits for
-- the disk, and a crash empties it.
CREATE UNLOGGED TABLE intake.used_solution (
    id     bytea       PRIMARY KEY CHECK (octet_length(id) = 32),
    visit  bytea       NOT NULL CHECK (octet_length(visit) = 32),
    until  timestamptz NOT NULL
);
CREATE INDEX used_solution_until ON intake.used_solution (until);

-- Uses an answer. True when this visit is the first, or the same one again: somebody who presses "send" twice repeats nothing.
CREATE FUNCTION intake.use_solution(p_id bytea, p_visit bytea, p_keep interval) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    INSERT INTO intake.used_solution (id, visit, until) VALUES (p_id, p_visit, now() + p_keep) ON CONFLICT DO NOTHING;
    RETURN FOUND OR EXISTS (SELECT 1 FROM intake.used_solution u WHERE u.id = p_id AND u.visit = p_visit);
END
$$;

-- Deletes answers that no longer count.
CREATE FUNCTION intake.purge_solutions() RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    DELETE FROM intake.used_solution u WHERE u.until < now()
$$;

REVOKE ALL ON FUNCTION intake.use_solution, intake.purge_solutions FROM PUBLIC;
GRANT EXECUTE ON FUNCTION intake.use_solution, intake.purge_solutions TO waymark_public;

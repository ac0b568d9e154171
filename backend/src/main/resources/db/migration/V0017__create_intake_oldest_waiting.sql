-- What wakes somebody while the hub's own process is down: the public face may know how long the oldest accepted report has waited to be admitted,
-- and nothing else of it.
CREATE FUNCTION intake.oldest_waiting() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(extract(epoch FROM clock_timestamp() - min(r.received)), 0)::bigint
    FROM intake.sealed_report r WHERE r.state = 'WAITING'
$$;

REVOKE ALL ON FUNCTION intake.oldest_waiting FROM PUBLIC;
GRANT EXECUTE ON FUNCTION intake.oldest_waiting TO waymark_public;

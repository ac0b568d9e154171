-- How far people come on the way to telling us, by day, door and step. It counts pages and answers, not people: there is no identifier in it,
-- and nothing finer than a day.
CREATE SCHEMA pathway;
GRANT USAGE ON SCHEMA pathway TO waymark_public, waymark_reader;

CREATE TABLE pathway.route_count (
    day    date    NOT NULL,
    door   text    NOT NULL CHECK (door ~ '^[a-z-]{1,40}$'),
    step   text    NOT NULL CHECK (step ~ '^[a-z0-9-]{1,40}$'),
    event  text    NOT NULL CHECK (event IN ('BEGAN', 'REACHED', 'LEFT', 'REFUSED', 'SAID')),
    kind   text    NOT NULL CHECK (kind ~ '^[a-zA-Z0-9.-]{0,80}$'),
    amount bigint  NOT NULL CHECK (amount > 0),
    PRIMARY KEY (day, door, step, event, kind)
);

-- Adds what one process has counted since it last did, to today's row of each. Rows are taken in one order, so that two processes never wait for
-- each other. Losing the last of it is not losing a report.
CREATE FUNCTION pathway.add_counts(p_door text[], p_step text[], p_event text[], p_kind text[], p_amount integer[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM set_config('synchronous_commit', 'off', true);
    INSERT INTO pathway.route_count AS r (day, door, step, event, kind, amount)
    SELECT (now() AT TIME ZONE 'Europe/London')::date, c.door, c.step, c.event, c.kind, sum(c.amount)
    FROM unnest(p_door, p_step, p_event, p_kind, p_amount) AS c (door, step, event, kind, amount)
    GROUP BY c.door, c.step, c.event, c.kind
    ORDER BY c.door, c.step, c.event, c.kind
    ON CONFLICT (day, door, step, event, kind) DO UPDATE SET amount = r.amount + excluded.amount;
END
$$;

-- For statistics. Small figures of a day may still point at somebody who was seen with a phone: publish quarters, rounded.
CREATE VIEW pathway.route AS SELECT day, door, step, event, kind, amount FROM pathway.route_count;

REVOKE ALL ON FUNCTION pathway.add_counts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pathway.add_counts TO waymark_public;
GRANT SELECT ON pathway.route TO waymark_reader;

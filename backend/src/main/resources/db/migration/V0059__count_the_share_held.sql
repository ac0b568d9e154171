-- How many reports were sent with a script and without one, and how many of each were held, by day: whoever has no script, or uses a browser that
-- runs none, must not be held more often. It is joined to no report.
ALTER TABLE pathway.route_count DROP CONSTRAINT route_count_event_check;
ALTER TABLE pathway.route_count
    ADD CONSTRAINT route_count_event_check CHECK (event IN ('BEGAN', 'REACHED', 'LEFT', 'REFUSED', 'SAID', 'SENT'));

CREATE VIEW pathway.held_share AS
    SELECT day, kind LIKE 'script%' AS script, sum(amount)::bigint AS sent,
           coalesce(sum(amount) FILTER (WHERE kind LIKE '%.held'), 0)::bigint AS held
    FROM pathway.route_count WHERE event = 'SENT' GROUP BY 1, 2;

GRANT USAGE ON SCHEMA pathway TO waymark_triage;
GRANT SELECT ON pathway.held_share TO waymark_triage, waymark_reader;

-- A person says that a report and an earlier one are about the same child or place. A link that was wrong is undone, and stays on record.
CREATE TABLE triage.earlier (
    id         uuid        PRIMARY KEY,
    report     uuid        NOT NULL REFERENCES triage.report (id),
    earlier    uuid        NOT NULL REFERENCES triage.report (id),
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    author     uuid        NOT NULL REFERENCES staff.account (id),
    body       bytea       NOT NULL,
    undone     timestamptz,
    undone_by  uuid        REFERENCES staff.account (id),
    CHECK (report <> earlier),
    CHECK ((undone IS NULL) = (undone_by IS NULL))
);
CREATE UNIQUE INDEX earlier_standing ON triage.earlier (least(report, earlier), greatest(report, earlier))
    WHERE undone IS NULL;
CREATE INDEX earlier_report ON triage.earlier (report) WHERE undone IS NULL;
CREATE INDEX earlier_earlier ON triage.earlier (earlier) WHERE undone IS NULL;
COMMENT ON COLUMN triage.earlier.author IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.earlier.undone_by IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.earlier.body IS 'Personal data, encrypted: why somebody linked the two. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON triage.earlier TO waymark_triage;
GRANT UPDATE (undone, undone_by) ON triage.earlier TO waymark_triage;

-- Adds the rule THIRD_CONCERN to the open reports among those linked with one, near or far, where so many of them came in so long a time up to it.
-- It raises and never lowers: the hub itself may not change which rules fired.
CREATE FUNCTION triage.count_concerns(p_report uuid, p_within interval, p_concern integer) RETURNS integer
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH RECURSIVE alike (id) AS (
        SELECT p_report
        UNION
        SELECT CASE e.report WHEN a.id THEN e.earlier ELSE e.report END
        FROM alike a JOIN triage.earlier e ON a.id IN (e.report, e.earlier) WHERE e.undone IS NULL
    ), raised AS (
        UPDATE triage.report r
        SET rules = array_append(r.rules, 'THIRD_CONCERN'), version = r.version + (r.id <> p_report)::integer
        WHERE r.id IN (SELECT id FROM alike) AND r.state = 'NEW' AND NOT 'THIRD_CONCERN' = ANY (r.rules)
          AND p_concern <= (SELECT count(*) FROM triage.report o
                            WHERE o.id IN (SELECT id FROM alike)
                              AND o.received > r.received - p_within AND o.received <= r.received)
        RETURNING r.id
    )
    SELECT count(*)::integer FROM raised $$;
REVOKE ALL ON FUNCTION triage.count_concerns FROM PUBLIC;
GRANT EXECUTE ON FUNCTION triage.count_concerns TO waymark_triage;

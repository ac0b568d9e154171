-- Figures of reports. What counts of a report is sealed: no fact of it becomes a column.
CREATE SCHEMA statistics;
GRANT USAGE ON SCHEMA statistics TO waymark_triage;

-- What the figures read of reports, past the wall: it holds no name that is not sealed.
CREATE VIEW triage.counted AS
    SELECT r.id, r.received, r.door, r.rating, r.rating_due, r.statutory_due, r.decided, r.looked, r.card,
           r.flood IS NOT NULL AS discarded,
           r.follows IS NOT NULL OR EXISTS (
               SELECT FROM triage.earlier e
               JOIN triage.report o ON o.id = CASE e.report WHEN r.id THEN e.earlier ELSE e.report END
               WHERE r.id IN (e.report, e.earlier) AND e.undone IS NULL
                 AND o.received < r.received AND o.received > r.received - interval '12 months') AS again
    FROM triage.report r;
CREATE VIEW triage.counted_child AS
    SELECT id, report, body FROM triage.child WHERE NOT place;
CREATE VIEW triage.counted_outcome AS
    SELECT o.report, o.code FROM triage.outcome o JOIN triage.report r ON r.id = o.report AND r.round = o.round
    LEFT JOIN triage.review v ON v.outcome = o.id WHERE v.verdict IS NULL OR v.verdict = 'AGREED';
CREATE VIEW triage.counted_record AS
    SELECT DISTINCT ON (report) id, report, body FROM triage.decision_record WHERE kind = 'RECORD'
    ORDER BY report, position DESC;
GRANT SELECT ON triage.counted, triage.counted_child, triage.counted_outcome, triage.counted_record TO waymark_triage;

-- Reports that came or changed since they were counted. The database notes them, so that no statement forgets it.
CREATE TABLE statistics.to_count (
    id      bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    report  uuid   NOT NULL
);
CREATE INDEX to_count_report ON statistics.to_count (report);
GRANT SELECT, DELETE ON statistics.to_count TO waymark_triage;
CREATE FUNCTION statistics.note_to_count() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    INSERT INTO statistics.to_count (report) VALUES (NEW.id);
    RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION statistics.note_to_count FROM PUBLIC;
CREATE TRIGGER to_count AFTER INSERT OR UPDATE ON triage.report
    FOR EACH ROW EXECUTE FUNCTION statistics.note_to_count();
-- Whether a report is asked about again depends on its links: both sides are counted anew.
CREATE FUNCTION statistics.note_linked_to_count() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    INSERT INTO statistics.to_count (report) VALUES (NEW.report), (NEW.earlier);
    RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION statistics.note_linked_to_count FROM PUBLIC;
CREATE TRIGGER to_count AFTER INSERT OR UPDATE ON triage.earlier
    FOR EACH ROW EXECUTE FUNCTION statistics.note_linked_to_count();
-- Last, and without a reference to check: whoever writes reports waits for this migration.
INSERT INTO statistics.to_count (report) SELECT id FROM triage.report ORDER BY received;

-- What counts of each report, as it was counted last.
CREATE TABLE statistics.fact (
    report  uuid  PRIMARY KEY REFERENCES triage.report (id),
    body    bytea NOT NULL
);
COMMENT ON COLUMN statistics.fact.body IS 'Personal data, encrypted: codes of what counts of a report. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT, UPDATE ON statistics.fact TO waymark_triage;

-- Sums of a quarter, kept so that no page counts reports; and what an analyst entered for it.
CREATE TABLE statistics.document (
    id       uuid    PRIMARY KEY,
    kind     text    NOT NULL CHECK (kind IN ('SUMS', 'ENTERED', 'RELEASE')),
    quarter  text    NOT NULL CHECK (quarter ~ '^\d{4}Q[1-4]$'),
    version  integer NOT NULL DEFAULT 1,
    body     bytea   NOT NULL,
    UNIQUE (kind, quarter)
);
COMMENT ON COLUMN statistics.document.body IS 'Counts of people, encrypted. Kept for good: it names nobody.';
GRANT SELECT, INSERT, UPDATE ON statistics.document TO waymark_triage;

-- A deadline names the version of the calendar that gave it, and nobody could look that calendar up any more. Each version is kept as it was, so that a
-- report that is rated again is counted by the calendar in force when it came.
CREATE TABLE triage.calendar (
    version text        PRIMARY KEY,
    hours   text[]      NOT NULL,
    closed  date[]      NOT NULL,
    kept    timestamptz NOT NULL DEFAULT clock_timestamp()
);
GRANT SELECT, INSERT ON triage.calendar TO waymark_triage;

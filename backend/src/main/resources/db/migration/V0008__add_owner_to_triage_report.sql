-- Whose a report is. The place says in which list it stands, worked out so that it can never disagree.
ALTER TABLE triage.report
    ADD COLUMN owner uuid REFERENCES staff.account (id),
    ADD COLUMN place text NOT NULL GENERATED ALWAYS AS (
        CASE WHEN lane = 'HELD' THEN 'HELD' WHEN owner IS NULL THEN 'NEW' ELSE 'TAKEN' END) STORED;
COMMENT ON COLUMN triage.report.owner IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
DROP INDEX triage.report_queue;
CREATE INDEX report_queue ON triage.report (place, urgent DESC, due, received, id);
CREATE INDEX report_owner ON triage.report (owner) WHERE owner IS NOT NULL;
GRANT UPDATE (owner, version) ON triage.report TO waymark_triage;

-- Names of people who sign in, for those who only need to know who did something.
CREATE VIEW staff.colleague AS SELECT id, name FROM staff.account;
GRANT SELECT ON staff.colleague TO waymark_triage;

-- What was done with each report, by whom and why, in order. Lines are added and read; no application role changes or removes one.
CREATE TABLE triage.timeline (
    id        uuid        PRIMARY KEY,
    position  bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    report    uuid        NOT NULL REFERENCES triage.report (id),
    at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    act       text        NOT NULL,
    actor     uuid        NOT NULL REFERENCES staff.account (id),
    whom      uuid        REFERENCES staff.account (id),
    body      bytea       NOT NULL
);
CREATE INDEX timeline_report ON triage.timeline (report, position);
COMMENT ON COLUMN triage.timeline.actor IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.timeline.whom IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.timeline.body IS 'Personal data, encrypted: what was written about the act. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON triage.timeline TO waymark_triage;

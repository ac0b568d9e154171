-- What was asked of partner agencies, with the least that they have to know, and what they answered. Asked and answered is added, never changed.
CREATE SCHEMA agencies;
GRANT USAGE ON SCHEMA agencies TO waymark_triage;

CREATE TABLE agencies.request (
    id        uuid        PRIMARY KEY,
    report    uuid        NOT NULL REFERENCES triage.report (id),
    agency    text        NOT NULL CHECK (agency IN ('POLICE', 'AWAKEN', 'LICENSING')),
    basis     text        NOT NULL CHECK (basis IN ('PUBLIC_TASK', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS')),
    asked     timestamptz NOT NULL DEFAULT clock_timestamp(),
    due       timestamptz NOT NULL,
    author    uuid        NOT NULL REFERENCES staff.account (id),
    body      bytea       NOT NULL
);
CREATE INDEX request_report ON agencies.request (report, asked);
CREATE INDEX request_agency ON agencies.request (agency, asked);
CREATE INDEX request_asked ON agencies.request (asked DESC);
COMMENT ON COLUMN agencies.request.author IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN agencies.request.body IS 'Personal data, encrypted: the question and what the agency was told. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON agencies.request TO waymark_triage;

CREATE TABLE agencies.reply (
    request   uuid        PRIMARY KEY REFERENCES agencies.request (id),
    at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    known     text        NOT NULL CHECK (known IN ('KNOWN', 'NOT_KNOWN')),
    author    uuid        NOT NULL REFERENCES staff.account (id),
    body      bytea       NOT NULL
);
COMMENT ON COLUMN agencies.reply.author IS 'A partner (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN agencies.reply.body IS 'Personal data, encrypted: what the agency answered. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON agencies.reply TO waymark_triage;

-- An answer that nobody has read lifts its report, as a message of the reporter does.
ALTER TABLE triage.report ADD COLUMN answered boolean NOT NULL DEFAULT false;
ALTER TABLE triage.report ALTER COLUMN rank SET EXPRESSION AS (
    CASE WHEN night = 'BACK' THEN 0 WHEN news OR answered OR (rating IS NULL AND cardinality(rules) > 0) THEN 1 ELSE 2 END);
ALTER TABLE triage.report ALTER COLUMN urgent SET EXPRESSION AS (
    news OR answered OR (rating IS NULL AND cardinality(rules) > 0));
GRANT UPDATE (answered) ON triage.report TO waymark_triage;

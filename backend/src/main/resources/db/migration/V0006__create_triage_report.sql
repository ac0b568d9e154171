-- The hub's own record of each admitted report. Clear columns: see ops/clear-columns.md; everything else is an encrypted document.
CREATE SCHEMA triage;
GRANT USAGE ON SCHEMA triage TO waymark_triage;

CREATE TABLE triage.report (
    id             uuid        PRIMARY KEY,
    reference      text        NOT NULL UNIQUE,
    received       timestamptz NOT NULL,
    door           text        NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('CHILD')),
    state          text        NOT NULL DEFAULT 'NEW' CHECK (state IN ('NEW')),
    lane           text        NOT NULL CHECK (lane IN ('NEW', 'HELD')),
    rating         text        CHECK (rating IN ('RED', 'AMBER', 'GREEN', 'BLUE')),
    statutory_due  timestamptz,
    rating_due     timestamptz,
    calendar       text        NOT NULL,
    assurance      text        NOT NULL,
    reasons        text[]      NOT NULL,
    rules          text[]      NOT NULL,
    area           text        NOT NULL CHECK (area IN ('INSIDE', 'OUTSIDE', 'UNKNOWN')),
    version        integer     NOT NULL DEFAULT 1,
    card           bytea       NOT NULL,
    urgent         boolean     NOT NULL GENERATED ALWAYS AS (rating IS NULL AND cardinality(rules) > 0) STORED,
    due            timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(least(statutory_due, rating_due), 'infinity')) STORED
);
CREATE INDEX report_queue ON triage.report (lane, urgent DESC, due, received, id);
COMMENT ON COLUMN triage.report.card IS 'Personal data, encrypted: what the queue shows of a report. Kept as long as the report, by outcome.';

-- What was reported, and who reported it: two documents under two keys, in two tables with two sets of readers.
CREATE TABLE triage.concern (
    report  uuid  PRIMARY KEY REFERENCES triage.report (id),
    body    bytea NOT NULL
);
COMMENT ON COLUMN triage.concern.body IS 'Personal data, encrypted: the concern as it was reported. Kept as long as the report, by outcome.';

CREATE TABLE triage.reporter (
    report  uuid  PRIMARY KEY REFERENCES triage.report (id),
    body    bytea NOT NULL
);
COMMENT ON COLUMN triage.reporter.body IS 'Personal data, encrypted under the identity key: who reported. Kept as long as the report, by outcome.';

GRANT SELECT, INSERT ON triage.report, triage.concern, triage.reporter TO waymark_triage;

-- One row that every change of the queue adds one to, so that open queues know when to look again.
CREATE TABLE triage.queue_version (
    sole     boolean PRIMARY KEY DEFAULT true CHECK (sole),
    version  bigint  NOT NULL
) WITH (fillfactor = 10);
INSERT INTO triage.queue_version (version) VALUES (0);
GRANT SELECT, UPDATE ON triage.queue_version TO waymark_triage;

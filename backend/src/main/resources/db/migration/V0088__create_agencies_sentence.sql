-- A further sentence for licensing, beside the chosen facts: it waits for a second person, who agrees or says why not. Decided once, never changed.
CREATE TABLE agencies.sentence (
    id      uuid        PRIMARY KEY,
    report  uuid        NOT NULL REFERENCES triage.report (id),
    basis   text        NOT NULL CHECK (basis IN ('PUBLIC_TASK', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS')),
    at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    due     timestamptz NOT NULL,
    author  uuid        NOT NULL REFERENCES staff.account (id),
    body    bytea       NOT NULL,
    decided timestamptz,
    verdict text        CHECK (verdict IN ('AGREED', 'REFUSED')),
    decider uuid        REFERENCES staff.account (id) CHECK (decider <> author),
    said    bytea,
    CHECK (num_nonnulls(decided, verdict, decider, said) IN (0, 4))
);
CREATE INDEX sentence_report ON agencies.sentence (report, at);
CREATE INDEX sentence_waiting ON agencies.sentence (due) WHERE decided IS NULL;
COMMENT ON COLUMN agencies.sentence.author IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN agencies.sentence.decider IS 'The second member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN agencies.sentence.body IS 'Personal data, encrypted: what licensing would be told. Kept as long as the report, by outcome.';
COMMENT ON COLUMN agencies.sentence.said IS 'Personal data, encrypted: what the second person said. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT, UPDATE (decided, verdict, decider, said) ON agencies.sentence TO waymark_triage;

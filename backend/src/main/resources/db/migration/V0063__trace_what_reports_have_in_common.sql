-- By what a report may be found again, though its words are sealed: keyed digests of names as they sound, postcodes, places, phone numbers, names online
-- and number plates, from fields that ask for them. Never of whoever reported. Equal digests say that two reports hold the same word.
CREATE TABLE triage.trace (
    report    uuid        NOT NULL REFERENCES triage.report (id),
    subject   uuid        NOT NULL,
    kind      text        NOT NULL
              CHECK (kind IN ('NAME', 'SCHOOL', 'POSTCODE', 'PLACE', 'PHONE', 'HANDLE', 'VEHICLE')),
    token     bytea       NOT NULL CHECK (octet_length(token) = 32),
    received  timestamptz NOT NULL,
    PRIMARY KEY (token, received, report, subject)
);
CREATE INDEX trace_report ON triage.trace (report, subject);
COMMENT ON COLUMN triage.trace.token IS 'Personal data, keyed digest: a name, a place or a number. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT, DELETE ON triage.trace TO waymark_triage;

-- That a day at the hub was closed: by whom, until when, and for how many reports somebody was named. Who that is stands on each report.
CREATE TABLE triage.day_closing (
    id       uuid        PRIMARY KEY,
    at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    author   uuid        NOT NULL REFERENCES staff.account (id),
    until    timestamptz NOT NULL,
    reports  integer     NOT NULL
);
CREATE INDEX day_closing_at ON triage.day_closing (at DESC);
COMMENT ON COLUMN triage.day_closing.author IS 'A member of staff (personal data). Kept as long as the audit.';
GRANT SELECT, INSERT ON triage.day_closing TO waymark_triage;

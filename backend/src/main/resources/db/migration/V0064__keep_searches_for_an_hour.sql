-- What a member of staff looks for, for an hour: its address holds a random id and nothing that they typed.
CREATE TABLE triage.search (
    id      uuid        PRIMARY KEY,
    author  uuid        NOT NULL REFERENCES staff.account (id),
    until   timestamptz NOT NULL,
    body    bytea       NOT NULL
);
CREATE INDEX search_until ON triage.search (until);
COMMENT ON COLUMN triage.search.author IS 'A member of staff (personal data). Deleted after an hour.';
COMMENT ON COLUMN triage.search.body IS 'Personal data, encrypted: what they typed. Deleted after an hour.';
GRANT SELECT, INSERT, DELETE ON triage.search TO waymark_triage;

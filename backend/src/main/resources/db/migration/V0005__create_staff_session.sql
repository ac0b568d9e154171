-- Sessions of the desk, read on each request. The cookie holds the token; here is only its hash.
CREATE TABLE staff.session (
    token    bytea       PRIMARY KEY CHECK (octet_length(token) = 32),
    account  uuid        NOT NULL REFERENCES staff.account (id),
    begun    timestamptz NOT NULL DEFAULT now(),
    seen     timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX session_account ON staff.session (account);
CREATE INDEX session_seen ON staff.session (seen);
COMMENT ON COLUMN staff.session.account IS 'A member of staff (personal data). Deleted at sign-out and when the session ends.';

GRANT SELECT, INSERT, UPDATE, DELETE ON staff.session TO waymark_triage;

-- Accounts that end by themselves, somebody who vouches for a partner, and links by which people choose their first password.
ALTER TABLE staff.account
    ADD COLUMN ends     timestamptz,
    ADD COLUMN sponsor  uuid REFERENCES staff.account (id);

CREATE TABLE staff.invitation (
    account  uuid        PRIMARY KEY REFERENCES staff.account (id),
    token    bytea       NOT NULL UNIQUE CHECK (octet_length(token) = 32),
    until    timestamptz NOT NULL DEFAULT now() + interval '3 days'
);

GRANT SELECT, INSERT, UPDATE, DELETE ON staff.invitation TO waymark_triage;

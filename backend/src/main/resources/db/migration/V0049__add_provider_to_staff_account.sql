-- Accounts whose password a council or a partner keeps. They have no name to sign in with here.
ALTER TABLE staff.account
    ALTER COLUMN sign_in DROP NOT NULL,
    ALTER COLUMN password DROP NOT NULL,
    ADD COLUMN provider  text CHECK (provider ~ '^[a-z0-9]{1,20}$'),
    ADD COLUMN subject   bytea CHECK (octet_length(subject) = 32),
    ADD COLUMN withdrawn timestamptz,
    ADD CONSTRAINT account_provider UNIQUE (provider, subject),
    ADD CONSTRAINT account_whose CHECK ((provider IS NULL) = (subject IS NULL) AND (provider IS NULL OR password IS NULL));
COMMENT ON COLUMN staff.account.subject IS 'Pseudonymised personal data: keyed digest of a provider''s name for a member of staff. Kept as long as the account.';

-- How a session can be checked and ended by the provider that it came from. It goes with the session.
CREATE TABLE staff.provider_session (
    session   uuid        PRIMARY KEY REFERENCES staff.session (id) ON DELETE CASCADE,
    provider  text        NOT NULL,
    sid       bytea       CHECK (octet_length(sid) = 32),
    refresh   bytea,
    checked   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX provider_session_sid ON staff.provider_session (provider, sid);
CREATE INDEX provider_session_checked ON staff.provider_session (checked) WHERE refresh IS NOT NULL;
COMMENT ON COLUMN staff.provider_session.refresh IS 'Sealed under the case key. Deleted with the session.';

GRANT SELECT, INSERT, UPDATE ON staff.provider_session TO waymark_triage;

-- People who may sign in to the desk.
CREATE SCHEMA staff;
GRANT USAGE ON SCHEMA staff TO waymark_triage;

CREATE TABLE staff.account (
    id        uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    sign_in   text        NOT NULL UNIQUE CHECK (sign_in = lower(sign_in)),
    name      text        NOT NULL,
    role      text        NOT NULL,
    password  text        NOT NULL,
    trial     boolean     NOT NULL DEFAULT false,
    disabled  timestamptz
);
COMMENT ON COLUMN staff.account.sign_in IS 'A member of staff (personal data). Kept while they work here and as long as their acts are on record.';
COMMENT ON COLUMN staff.account.name IS 'A member of staff (personal data). Kept while they work here and as long as their acts are on record.';
COMMENT ON COLUMN staff.account.password IS 'Argon2id. Replaced when it is changed, cleared when the account is disabled for good.';

GRANT SELECT, INSERT, UPDATE ON staff.account TO waymark_triage;

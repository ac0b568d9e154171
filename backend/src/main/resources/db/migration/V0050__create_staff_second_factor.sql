-- The second factor of local accounts. A step is used once; the last one that was used is kept.
CREATE TABLE staff.second_factor (
    account  uuid        PRIMARY KEY REFERENCES staff.account (id),
    secret   bytea       NOT NULL,
    used     bigint      NOT NULL,
    made     timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN staff.second_factor.secret IS 'Sealed under the case key. Deleted when the second factor is reset.';

-- Codes that let somebody in once without their app; deleted when used, and with the second factor.
CREATE TABLE staff.recovery_code (
    account  uuid   NOT NULL REFERENCES staff.second_factor (account) ON DELETE CASCADE,
    digest   bytea  NOT NULL CHECK (octet_length(digest) = 32),
    PRIMARY KEY (account, digest)
);

-- Somebody asks that a second factor be taken away; somebody else has to agree within a day.
CREATE TABLE staff.factor_reset (
    account   uuid        PRIMARY KEY REFERENCES staff.second_factor (account) ON DELETE CASCADE,
    asked_by  uuid        NOT NULL REFERENCES staff.account (id),
    asked     timestamptz NOT NULL DEFAULT now(),
    CHECK (account <> asked_by)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON staff.factor_reset TO waymark_triage;
GRANT SELECT, INSERT, UPDATE, DELETE ON staff.second_factor TO waymark_triage;
GRANT SELECT, INSERT, DELETE ON staff.recovery_code TO waymark_triage;

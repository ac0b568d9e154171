-- A second factor is reset by two people. Nobody may be both of them by way of an account that they made themselves, and whoever had a part in it gives
-- its owner no new password on the same day: one person could else come in as another.
ALTER TABLE staff.account
    ADD COLUMN made_by uuid REFERENCES staff.account (id);

CREATE TABLE staff.factor_reset_done (
    account    uuid        PRIMARY KEY REFERENCES staff.account (id),
    asked_by   uuid        NOT NULL REFERENCES staff.account (id),
    agreed_by  uuid        NOT NULL REFERENCES staff.account (id),
    at         timestamptz NOT NULL DEFAULT now(),
    CHECK (account <> asked_by AND account <> agreed_by AND asked_by <> agreed_by)
);

GRANT SELECT, INSERT, UPDATE ON staff.factor_reset_done TO waymark_triage;

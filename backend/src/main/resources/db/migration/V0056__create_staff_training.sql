-- When people were last trained. Elected members have no account here: for them the council's own count is kept.
CREATE TABLE staff.training (
    account   uuid  NOT NULL REFERENCES staff.account (id) ON DELETE CASCADE,
    training  text  NOT NULL CHECK (training IN ('CSE', 'CSA', 'INTRA_FAMILIAL')),
    done      date  NOT NULL,
    PRIMARY KEY (account, training)
);
COMMENT ON COLUMN staff.training.done IS 'About a member of staff (personal data). Kept as long as the account.';

CREATE TABLE staff.member_training (
    training  text         PRIMARY KEY CHECK (training IN ('CSE', 'CSA', 'INTRA_FAMILIAL')),
    people    integer      NOT NULL CHECK (people > 0),
    trained   integer      NOT NULL CHECK (trained BETWEEN 0 AND people),
    noted     timestamptz  NOT NULL DEFAULT now()
);

GRANT SELECT, INSERT, UPDATE, DELETE ON staff.training TO waymark_triage;
GRANT SELECT, INSERT, UPDATE ON staff.member_training TO waymark_triage;

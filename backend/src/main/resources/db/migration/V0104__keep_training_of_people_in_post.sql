-- People in post, from a table of the learning system, and their training. No name and no address: a digest of the
-- address finds the same person in the next table, and in the accounts of the desk.
CREATE TABLE committee.post (
    person   bytea        PRIMARY KEY CHECK (octet_length(person) = 32),
    people   text         NOT NULL CHECK (people IN ('STAFF', 'MEMBERS')),
    team     text         NOT NULL DEFAULT '' CHECK (char_length(team) <= 60),
    away     boolean      NOT NULL DEFAULT false,
    listed   timestamptz  NOT NULL
);
COMMENT ON COLUMN committee.post.person IS 'SHA-256 of a work address (personal data). Deleted when the person has left.';
COMMENT ON COLUMN committee.post.away IS 'Absent for long (personal data of staff). Kept as long as the row.';

CREATE TABLE committee.post_training (
    person    bytea  NOT NULL REFERENCES committee.post (person) ON DELETE CASCADE,
    training  text   NOT NULL CHECK (training IN ('CSE', 'CSA', 'INTRA_FAMILIAL')),
    done      date   NOT NULL,
    PRIMARY KEY (person, training)
);
COMMENT ON COLUMN committee.post_training.done IS 'About a member of staff (personal data). Kept as long as the row of the person.';

-- What partners returned, for example under section 11. A later return takes the place of an earlier one, which stays.
CREATE TABLE committee.partner_return (
    id              uuid         PRIMARY KEY,
    position        bigint       GENERATED ALWAYS AS IDENTITY,
    agency          text         NOT NULL CHECK (agency <> ''),
    returned        date         NOT NULL,
    source          text         NOT NULL,
    people          integer      NOT NULL CHECK (people > 0),
    cse             integer      NOT NULL CHECK (cse BETWEEN 0 AND people),
    csa             integer      NOT NULL CHECK (csa BETWEEN 0 AND people),
    intra_familial  integer      NOT NULL CHECK (intra_familial BETWEEN 0 AND people),
    at              timestamptz  NOT NULL,
    author          uuid         NOT NULL REFERENCES staff.account (id)
);
COMMENT ON COLUMN committee.partner_return.author IS 'A member of staff (personal data). Kept as long as the register.';

-- The days that accounts of the desk hold, for those who are in post.
CREATE VIEW staff.trained_account AS
SELECT sha256(convert_to(lower(a.sign_in), 'UTF8')) AS person, t.training, t.done
FROM staff.training t JOIN staff.account a ON a.id = t.account
WHERE a.sign_in IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON committee.post, committee.post_training TO waymark_triage;
GRANT SELECT, INSERT ON committee.partner_return TO waymark_triage;
GRANT SELECT ON staff.trained_account TO waymark_triage;

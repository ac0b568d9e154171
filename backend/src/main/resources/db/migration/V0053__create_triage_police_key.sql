-- Systems of the police that may send notifications, the keys that they show, and what they sent. A notification is stored like any other report;
-- that it came from the police stands here alone, where only the hub writes.
CREATE TABLE triage.police_system (
    id    uuid  PRIMARY KEY DEFAULT gen_random_uuid(),
    name  text  NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100)
);
CREATE UNIQUE INDEX police_system_name ON triage.police_system (lower(name));

-- A key is shown once; only its digest is kept.
CREATE TABLE triage.police_key (
    id         uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    system     uuid        NOT NULL REFERENCES triage.police_system (id),
    digest     bytea       NOT NULL UNIQUE CHECK (octet_length(digest) = 32),
    made       timestamptz NOT NULL DEFAULT now(),
    maker      uuid        NOT NULL REFERENCES staff.account (id),
    ends       timestamptz NOT NULL,
    withdrawn  timestamptz,
    used       timestamptz
);
COMMENT ON COLUMN triage.police_key.maker IS 'A member of staff (personal data). Kept as long as what came in under the key.';

-- Under which of the sender's own references a report came: sent again it is stored once, and other words under it are told apart.
CREATE TABLE triage.notified (
    reference  text  PRIMARY KEY REFERENCES intake.sealed_report (reference),
    system     uuid  NOT NULL REFERENCES triage.police_system (id),
    theirs     bytea NOT NULL CHECK (octet_length(theirs) = 32),
    words      bytea NOT NULL CHECK (octet_length(words) = 32),
    UNIQUE (system, theirs)
);
COMMENT ON COLUMN triage.notified.theirs IS 'Pseudonymised personal data: keyed digest of the sender''s own reference. Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.notified.words IS 'Pseudonymised personal data: keyed digest of what was sent. Kept as long as the report, by outcome.';

GRANT SELECT, INSERT ON triage.police_system, triage.notified TO waymark_triage;
GRANT UPDATE (name) ON triage.police_system TO waymark_triage;
GRANT SELECT, INSERT, UPDATE (withdrawn, used) ON triage.police_key TO waymark_triage;

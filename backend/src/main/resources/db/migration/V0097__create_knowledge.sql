-- What content editors change of what the public reads, above the files of the content folder. Every version stays.
CREATE SCHEMA knowledge;
GRANT USAGE ON SCHEMA knowledge TO waymark_triage;

CREATE TABLE knowledge.version (
    item      text         NOT NULL CHECK (item ~ '^[a-z]{1,20}/[a-z0-9-]{1,80}$'),
    number    integer      NOT NULL CHECK (number >= 1),
    body      text         CHECK (octet_length(body) <= 400000),
    state     text         NOT NULL CHECK (state IN ('PROPOSED', 'PUBLISHED', 'REFUSED', 'REPLACED')),
    why       text         NOT NULL DEFAULT '' CHECK (length(why) <= 500),
    at        timestamptz  NOT NULL,
    author    uuid         NOT NULL REFERENCES staff.account (id),
    answer    text         NOT NULL DEFAULT '' CHECK (length(answer) <= 500),
    answered  timestamptz,
    second    uuid         REFERENCES staff.account (id),
    PRIMARY KEY (item, number),
    CHECK (second <> author)
);
COMMENT ON COLUMN knowledge.version.body IS 'What it says; nothing where the folder is to say it again.';
COMMENT ON COLUMN knowledge.version.author IS 'A member of staff (personal data). Kept as long as the version.';
COMMENT ON COLUMN knowledge.version.second IS 'Who agreed, or did not: a member of staff (personal data). Kept as long as the version.';

-- One change of an item waits for a second person at a time.
CREATE UNIQUE INDEX version_proposed ON knowledge.version (item) WHERE state = 'PROPOSED';

GRANT SELECT, INSERT ON knowledge.version TO waymark_triage;
GRANT UPDATE (state, answer, answered, second) ON knowledge.version TO waymark_triage;

-- What people found in policies, answer by answer, and what became of each. What everybody sees of it is in
-- directory.answer: a no gets there only after a second person agreed and the school was told.
CREATE TABLE directory.finding (
    id        uuid         PRIMARY KEY,
    policy    uuid         NOT NULL REFERENCES directory.policy (id),
    question  text         NOT NULL CHECK (question ~ '^[a-z][a-z-]{0,39}$'),
    answer    text         NOT NULL CHECK (answer IN ('YES', 'NO', 'UNCLEAR')),
    page      integer      NOT NULL CHECK (page BETWEEN 0 AND 9999),
    quote     text         NOT NULL CHECK (array_length(regexp_split_to_array(quote, '\s+'), 1) <= 25),
    edition   text         NOT NULL,
    address   text         NOT NULL,
    looked    date         NOT NULL,
    role      text         NOT NULL,
    author    uuid         REFERENCES staff.account (id),
    standing  text         NOT NULL CHECK (standing IN ('SHOWN', 'SECOND', 'TOLD', 'REFUSED', 'REPLACED')),
    seconder  uuid         REFERENCES staff.account (id) CHECK (seconder <> author),
    told      timestamptz,
    said      text         NOT NULL CHECK (said IN ('', 'AGREES', 'DISPUTES')),
    reply     text         NOT NULL CHECK (length(reply) <= 500),
    changed   timestamptz  NOT NULL,
    version   integer      NOT NULL,
    CHECK (answer <> 'NO' OR standing NOT IN ('SHOWN', 'TOLD') OR (seconder IS NOT NULL AND told IS NOT NULL))
);
COMMENT ON COLUMN directory.finding.author IS 'A member of staff (personal data). Kept as long as the directory.';
COMMENT ON COLUMN directory.finding.seconder IS 'A member of staff (personal data). Kept as long as the directory.';
CREATE INDEX finding_policy ON directory.finding (policy, changed);
CREATE UNIQUE INDEX finding_open ON directory.finding (policy, question) WHERE standing IN ('SECOND', 'TOLD');

GRANT SELECT, INSERT, UPDATE ON directory.finding TO waymark_triage;

-- The text of the document of a policy, as it was fetched last, so that an editor finds the place of an answer.
CREATE TABLE directory.document (
    policy    uuid         PRIMARY KEY REFERENCES directory.policy (id) ON DELETE CASCADE,
    address   text         NOT NULL,
    fetched   timestamptz  NOT NULL,
    fault     text         NOT NULL CHECK (fault ~ '^[A-Z_]{0,20}$'),
    numbered  boolean      NOT NULL,
    pages     text[]       NOT NULL CHECK (cardinality(pages) <= 400)
);
COMMENT ON COLUMN directory.document.pages IS 'Text of a public document. It may name staff whom the school names there (personal data). Kept until it is fetched again.';
GRANT SELECT, INSERT, UPDATE ON directory.document TO waymark_triage;

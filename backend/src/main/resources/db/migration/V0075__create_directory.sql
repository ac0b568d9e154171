-- Schools, and where a parent finds their policies. What is kept here about a school is public.
CREATE SCHEMA directory;
GRANT USAGE ON SCHEMA directory TO waymark_triage;

-- What the national register says of a school: text under the names of RegisterField. The register's columns come and go,
-- so they are one document. Names of heads and proprietors are not among them.
CREATE TABLE directory.school (
    urn       integer  PRIMARY KEY CHECK (urn BETWEEN 1 AND 9999999),
    facts     jsonb    NOT NULL CHECK (jsonb_typeof(facts) = 'object' AND facts ->> 'NAME' <> ''),
    former    text[]   NOT NULL DEFAULT '{}',
    gone      boolean  NOT NULL DEFAULT false,
    invented  boolean  NOT NULL DEFAULT false
);
COMMENT ON COLUMN directory.school.former IS 'Names that it had before.';
COMMENT ON COLUMN directory.school.gone IS 'No longer in the register. A school is never deleted for that.';
COMMENT ON COLUMN directory.school.invented IS 'A school of a trial. No import of the register touches it.';

-- A policy of a school, or of a trust for all its schools.
CREATE TABLE directory.policy (
    id           uuid         PRIMARY KEY,
    urn          integer      REFERENCES directory.school (urn),
    trust        integer,
    kind         text         NOT NULL CHECK (kind ~ '^[a-z][a-z-]{0,39}$'),
    state        text         NOT NULL CHECK (state IN ('PUBLISHED', 'ON_REQUEST', 'NOT_FOUND', 'NOT_LOOKED', 'NOT_REQUIRED')),
    address      text         NOT NULL DEFAULT '' CHECK (address = '' OR address ~ '^https?://'),
    title        text         NOT NULL DEFAULT '',
    bytes        bigint       NOT NULL DEFAULT 0 CHECK (bytes >= 0),
    format       text         NOT NULL DEFAULT 'PAGE' CHECK (format IN ('PDF', 'DOCX', 'PAGE')),
    reviewed     date,
    next_review  date,
    version      integer      NOT NULL,
    changed      timestamptz  NOT NULL,
    author       uuid         REFERENCES staff.account (id),
    UNIQUE (urn, kind),
    UNIQUE (trust, kind),
    CHECK (num_nonnulls(urn, trust) = 1),
    CHECK ((state = 'PUBLISHED') = (address <> ''))
);
COMMENT ON COLUMN directory.policy.author IS 'A member of staff (personal data). Kept as long as the directory.';

-- Every state that a policy had, with the one that it has. Added by the database, so that no statement forgets it.
CREATE TABLE directory.policy_history (
    policy   uuid         NOT NULL,
    version  integer      NOT NULL,
    said     jsonb        NOT NULL,
    at       timestamptz  NOT NULL DEFAULT clock_timestamp(),
    author   uuid,
    PRIMARY KEY (policy, version)
);
COMMENT ON COLUMN directory.policy_history.author IS 'A member of staff (personal data). Kept as long as the directory.';
CREATE FUNCTION directory.keep_policy_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    INSERT INTO directory.policy_history (policy, version, said, author)
    VALUES (NEW.id, NEW.version, to_jsonb(NEW) - 'author', NEW.author);
    RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION directory.keep_policy_history FROM PUBLIC;
CREATE TRIGGER policy_history AFTER INSERT OR UPDATE ON directory.policy
    FOR EACH ROW EXECUTE FUNCTION directory.keep_policy_history();

-- What somebody found in a policy.
CREATE TABLE directory.answer (
    policy    uuid     NOT NULL REFERENCES directory.policy (id) ON DELETE CASCADE,
    question  text     NOT NULL CHECK (question ~ '^[a-z][a-z-]{0,39}$'),
    answer    text     NOT NULL CHECK (answer IN ('YES', 'NO', 'UNCLEAR')),
    page      integer  NOT NULL DEFAULT 0 CHECK (page >= 0),
    quote     text     NOT NULL DEFAULT '' CHECK (array_length(regexp_split_to_array(quote, '\s+'), 1) <= 25),
    role      text     NOT NULL,
    looked    date     NOT NULL,
    reply     text     NOT NULL DEFAULT '',
    PRIMARY KEY (policy, question)
);

-- Whom to talk to at a school. A mailbox belongs to a role, not to a person.
CREATE TABLE directory.contact (
    urn         integer      PRIMARY KEY REFERENCES directory.school (urn),
    lead        text         NOT NULL DEFAULT '',
    deputy      text         NOT NULL DEFAULT '',
    mailbox     text         NOT NULL DEFAULT '',
    paper       text         NOT NULL DEFAULT '',
    safe_place  boolean      NOT NULL DEFAULT false,
    version     integer      NOT NULL,
    changed     timestamptz  NOT NULL,
    author      uuid         REFERENCES staff.account (id)
);
COMMENT ON COLUMN directory.contact.lead IS 'A role; with a name (personal data) only if the school publishes it. Kept until the school changes it.';
COMMENT ON COLUMN directory.contact.deputy IS 'A role; with a name (personal data) only if the school publishes it. Kept until the school changes it.';
COMMENT ON COLUMN directory.contact.author IS 'A member of staff (personal data). Kept as long as the directory.';

-- Files of the register that somebody brought. Nothing of the directory changes until an editor accepts a change.
CREATE TABLE directory.import (
    id        uuid         PRIMARY KEY,
    received  timestamptz  NOT NULL,
    day       date,
    digest    text         NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    rows      integer      NOT NULL,
    open      integer      NOT NULL,
    links     integer      NOT NULL,
    sites     integer      NOT NULL,
    warnings  text[]       NOT NULL DEFAULT '{}',
    author    uuid         REFERENCES staff.account (id),
    undone    timestamptz
);
CREATE INDEX import_received ON directory.import (received);
COMMENT ON COLUMN directory.import.author IS 'A member of staff (personal data), or nobody for the command. Kept as long as the directory.';

-- What an import would change, and what became of it.
CREATE TABLE directory.import_change (
    import   uuid         NOT NULL REFERENCES directory.import (id),
    place    integer      NOT NULL,
    kind     text         NOT NULL CHECK (kind IN ('NEW', 'CHANGED', 'CLOSED', 'VANISHED', 'RETURNED', 'POLICIES')),
    urn      integer      NOT NULL,
    name     text         NOT NULL,
    was      jsonb        NOT NULL,
    becomes  jsonb        NOT NULL,
    state    text         NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'ACCEPTED', 'LEFT', 'OVERTAKEN', 'UNDONE')),
    step     integer      NOT NULL DEFAULT 0,
    undo     jsonb,
    decided  timestamptz,
    author   uuid         REFERENCES staff.account (id),
    PRIMARY KEY (import, place)
);
COMMENT ON COLUMN directory.import_change.author IS 'A member of staff (personal data). Kept as long as the directory.';

GRANT SELECT, INSERT, UPDATE, DELETE ON directory.school, directory.policy, directory.answer, directory.contact TO waymark_triage;
GRANT SELECT ON directory.policy_history TO waymark_triage;
GRANT SELECT, INSERT, UPDATE ON directory.import, directory.import_change TO waymark_triage;

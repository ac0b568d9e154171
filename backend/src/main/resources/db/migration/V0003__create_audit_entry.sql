-- What was done, by whom, to what. Added in the transaction of the act; never changed, never removed by an application role.
CREATE SCHEMA audit;
GRANT USAGE ON SCHEMA audit TO waymark_triage;

CREATE TABLE audit.entry (
    id            bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    at            timestamptz NOT NULL DEFAULT clock_timestamp(),
    act           text        NOT NULL,
    actor_kind    text        NOT NULL CHECK (actor_kind IN ('STAFF', 'SYSTEM')),
    actor         uuid,
    subject_kind  text        NOT NULL,
    subject       uuid,
    detail        text        NOT NULL DEFAULT '',
    CHECK ((actor_kind = 'STAFF') = (actor IS NOT NULL))
);
CREATE INDEX entry_subject ON audit.entry (subject, id) WHERE subject IS NOT NULL;
CREATE INDEX entry_actor ON audit.entry (actor, id) WHERE actor IS NOT NULL;
COMMENT ON COLUMN audit.entry.actor IS 'A member of staff (personal data). Kept as long as the record of the act must be, by the council''s rule.';
COMMENT ON COLUMN audit.entry.detail IS 'Codes only; never anything that somebody typed.';

-- The chain: each entry in the order in which it became visible, with a keyed digest of itself and of all before it.
CREATE TABLE audit.link (
    position  bigint      PRIMARY KEY,
    entry     bigint      NOT NULL UNIQUE,
    sealed    timestamptz NOT NULL DEFAULT clock_timestamp(),
    digest    bytea       NOT NULL
);

GRANT SELECT, INSERT ON audit.entry, audit.link TO waymark_triage;

-- Policies that somebody could not find: which, and the week in which it was told first. Never who told it, on which day or how often: in a school of
-- 60 that would name a parent.
CREATE TABLE directory.unfound (
    urn   integer  NOT NULL REFERENCES directory.school (urn) ON DELETE CASCADE,
    kind  text     NOT NULL CHECK (kind ~ '^[a-z][a-z-]{0,39}$'),
    week  date     NOT NULL CHECK (extract(isodow FROM week) = 1),
    PRIMARY KEY (urn, kind)
);
GRANT SELECT, DELETE ON directory.unfound TO waymark_triage;

-- The public face says that somebody could not find a policy. It learns nothing by it, and no school gets more rows than a page has policies.
CREATE FUNCTION directory.note_unfound(p_urn integer, p_kind text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    INSERT INTO directory.unfound (urn, kind, week)
    SELECT s.urn, p_kind, date_trunc('week', now() AT TIME ZONE 'Europe/London')::date
    FROM directory.school s
    WHERE s.urn = p_urn AND (SELECT count(*) FROM directory.unfound u WHERE u.urn = p_urn) < 20
    ON CONFLICT (urn, kind) DO NOTHING
$$;
REVOKE ALL ON FUNCTION directory.note_unfound FROM PUBLIC;
GRANT USAGE ON SCHEMA directory TO waymark_public;
GRANT EXECUTE ON FUNCTION directory.note_unfound TO waymark_public;

-- Batches of letters to all schools with something missing. One in each half-term, so the day tells nothing about a parent.
CREATE TABLE directory.letters (
    half_term  date     PRIMARY KEY,
    letters    integer  NOT NULL CHECK (letters > 0),
    author     uuid     REFERENCES staff.account (id)
);
COMMENT ON COLUMN directory.letters.author IS 'A member of staff (personal data). Kept as long as the directory.';
GRANT SELECT, INSERT ON directory.letters TO waymark_triage;

-- A program of before does not know such a message: its ordinary mail waits until all programs are new. An editor sends them with a new one only.
ALTER TABLE notification.message DROP CONSTRAINT message_purpose_check,
    ADD CONSTRAINT message_purpose_check CHECK (purpose IN ('DUTY', 'TEST', 'REPORTER', 'CANARY', 'SCHOOL_POLICY', 'SCHOOL'));

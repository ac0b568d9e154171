-- The register of organisations that could help, and of their outlets. Nothing in it comes from a report: it refers to
-- none, and no statement joins it to one.
CREATE TABLE committee.organisation (
    id           uuid         PRIMARY KEY,
    name         text         NOT NULL CHECK (name <> ''),
    part_of      text         NOT NULL DEFAULT '',
    sector       text         NOT NULL,
    licence      text         NOT NULL,
    owner        text         NOT NULL DEFAULT '',
    stage        text         NOT NULL CHECK (stage IN ('FOUND', 'CONTACTED', 'BOOKED', 'TRAINED', 'TESTED', 'REFRESHED',
                                                        'NO_ANSWER', 'REFUSED', 'ESCALATED')),
    trained      date,
    people       integer      CHECK (people >= 0),
    staff        integer      CHECK (staff >= 0),
    material     text         NOT NULL DEFAULT '',
    tested       date,
    result       text         NOT NULL DEFAULT '',
    next_action  text         NOT NULL DEFAULT '',
    next_due     date,
    why_not      text         NOT NULL DEFAULT '',
    moved        text         NOT NULL DEFAULT '',
    escalated    text         NOT NULL DEFAULT '',
    removed      text         NOT NULL DEFAULT '',
    version      integer      NOT NULL DEFAULT 1,
    changed      timestamptz  NOT NULL,
    author       uuid         NOT NULL REFERENCES staff.account (id)
);
COMMENT ON COLUMN committee.organisation.owner IS 'The role or team that keeps in touch. The form asks for no person.';
COMMENT ON COLUMN committee.organisation.removed IS 'Why it is not counted: it was entered by mistake, or closed. Empty where it counts.';
COMMENT ON COLUMN committee.organisation.author IS 'A member of staff (personal data). Kept as long as the register.';

CREATE TABLE committee.organisation_history (
    id       uuid         NOT NULL REFERENCES committee.organisation (id),
    version  integer      NOT NULL,
    said     jsonb        NOT NULL,
    at       timestamptz  NOT NULL,
    author   uuid         NOT NULL,
    PRIMARY KEY (id, version)
);
COMMENT ON COLUMN committee.organisation_history.author IS 'A member of staff (personal data). Kept as long as the register.';
CREATE FUNCTION committee.keep_organisation_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    INSERT INTO committee.organisation_history (id, version, said, at, author)
    VALUES (NEW.id, NEW.version, to_jsonb(NEW) - 'author', NEW.changed, NEW.author);
    RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION committee.keep_organisation_history FROM PUBLIC;
CREATE TRIGGER organisation_history AFTER INSERT OR UPDATE ON committee.organisation
    FOR EACH ROW EXECUTE FUNCTION committee.keep_organisation_history();

GRANT SELECT, INSERT, UPDATE ON committee.organisation TO waymark_triage;
GRANT SELECT ON committee.organisation_history TO waymark_triage;

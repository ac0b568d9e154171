-- Whoever answers for the clear route reads how far people come. The view holds sums of a day and points at nobody.
GRANT SELECT ON pathway.route TO waymark_triage;

-- People who try the route as a stranger would: by a search, the switchboard or a counter. They send no report.
CREATE TABLE committee.walk (
    id        uuid         PRIMARY KEY,
    day       date         NOT NULL,
    way       text         NOT NULL CHECK (way IN ('SEARCH', 'WEBSITE', 'SWITCHBOARD', 'COUNTER', 'CARD')),
    tried     text         NOT NULL CHECK (tried <> ''),
    happened  text         NOT NULL CHECK (happened <> ''),
    found     boolean      NOT NULL,
    action    text         NOT NULL DEFAULT '',
    removed   text         NOT NULL DEFAULT '',
    version   integer      NOT NULL DEFAULT 1,
    changed   timestamptz  NOT NULL,
    author    uuid         NOT NULL REFERENCES staff.account (id)
);
COMMENT ON COLUMN committee.walk.happened IS 'What happened. The form asks for no person.';
COMMENT ON COLUMN committee.walk.removed IS 'Why it does not count: it was entered by mistake. Empty where it counts.';
COMMENT ON COLUMN committee.walk.author IS 'A member of staff (personal data). Kept as long as the log.';

CREATE TABLE committee.walk_history (
    id       uuid         NOT NULL REFERENCES committee.walk (id),
    version  integer      NOT NULL,
    said     jsonb        NOT NULL,
    at       timestamptz  NOT NULL,
    author   uuid         NOT NULL,
    PRIMARY KEY (id, version)
);
COMMENT ON COLUMN committee.walk_history.author IS 'A member of staff (personal data). Kept as long as the log.';
CREATE FUNCTION committee.keep_walk_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    INSERT INTO committee.walk_history (id, version, said, at, author)
    VALUES (NEW.id, NEW.version, to_jsonb(NEW) - 'author', NEW.changed, NEW.author);
    RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION committee.keep_walk_history FROM PUBLIC;
CREATE TRIGGER walk_history AFTER INSERT OR UPDATE ON committee.walk
    FOR EACH ROW EXECUTE FUNCTION committee.keep_walk_history();

GRANT SELECT, INSERT, UPDATE ON committee.walk TO waymark_triage;
GRANT SELECT ON committee.walk_history TO waymark_triage;

-- Who may not see a report, decided in one place: triage.closed_to. Whatever the desk reads goes through it. Rows are added, ended or lifted; none is removed.

-- A member of staff who knows the family: the report is hidden from them, even that there is one. Somebody else ends it.
CREATE TABLE triage.recusal (
    id        uuid        PRIMARY KEY,
    report    uuid        NOT NULL REFERENCES triage.report (id),
    staff     uuid        NOT NULL REFERENCES staff.account (id),
    at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    author    uuid        NOT NULL REFERENCES staff.account (id),
    body      bytea       NOT NULL,
    ended     timestamptz,
    ended_by  uuid        REFERENCES staff.account (id),
    CHECK ((ended IS NULL) = (ended_by IS NULL)),
    CONSTRAINT recusal_ended_by_somebody_else CHECK (ended_by <> staff)
);
CREATE UNIQUE INDEX recusal_standing ON triage.recusal (staff, report) WHERE ended IS NULL;
CREATE INDEX recusal_report ON triage.recusal (report, at);
COMMENT ON COLUMN triage.recusal.staff IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.recusal.author IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.recusal.ended_by IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.recusal.body IS 'Personal data, encrypted: why. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON triage.recusal TO waymark_triage;
GRANT UPDATE (ended, ended_by) ON triage.recusal TO waymark_triage;

-- A report that only named people may read. Others see that there is one, or nothing at all. A review lifts it, or sets it anew.
CREATE TABLE triage.restriction (
    id          uuid        PRIMARY KEY,
    report      uuid        NOT NULL REFERENCES triage.report (id),
    kind        text        NOT NULL CHECK (kind IN ('NAME_ONLY', 'INVISIBLE')),
    at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    author      uuid        NOT NULL REFERENCES staff.account (id),
    review_due  timestamptz NOT NULL,
    body        bytea       NOT NULL,
    lifted      timestamptz,
    lifted_by   uuid        REFERENCES staff.account (id),
    CHECK ((lifted IS NULL) = (lifted_by IS NULL))
);
CREATE UNIQUE INDEX restriction_standing ON triage.restriction (report) WHERE lifted IS NULL;
COMMENT ON COLUMN triage.restriction.author IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.restriction.lifted_by IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.restriction.body IS 'Personal data, encrypted: why. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON triage.restriction TO waymark_triage;
GRANT UPDATE (lifted, lifted_by) ON triage.restriction TO waymark_triage;

CREATE TABLE triage.restriction_reader (
    restriction  uuid  NOT NULL REFERENCES triage.restriction (id),
    staff        uuid  NOT NULL REFERENCES staff.account (id),
    PRIMARY KEY (restriction, staff)
);
COMMENT ON COLUMN triage.restriction_reader.staff IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON triage.restriction_reader TO waymark_triage;

-- What was opened out of turn: a restricted report with a reason alone (RESTRICTED), or who reported (IDENTITY), where some need a second person.
-- until says how long it is open; nothing is while a second person has not agreed. Another person reviews what one opened alone.
CREATE TABLE triage.opening (
    id          uuid        PRIMARY KEY,
    report      uuid        NOT NULL REFERENCES triage.report (id),
    kind        text        NOT NULL CHECK (kind IN ('IDENTITY', 'RESTRICTED')),
    at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    asker       uuid        NOT NULL REFERENCES staff.account (id),
    body        bytea       NOT NULL,
    until       timestamptz,
    second      uuid        REFERENCES staff.account (id),
    review_due  timestamptz,
    reviewer    uuid        REFERENCES staff.account (id),
    reviewed    timestamptz,
    said        bytea,
    CHECK ((reviewer IS NULL) = (reviewed IS NULL)),
    CONSTRAINT opening_by_a_second_person CHECK (second <> asker),
    CONSTRAINT opening_reviewed_by_another CHECK (reviewer <> asker)
);
CREATE INDEX opening_report ON triage.opening (report, at);
CREATE INDEX opening_to_review ON triage.opening (review_due, id) WHERE review_due IS NOT NULL AND reviewed IS NULL;
COMMENT ON COLUMN triage.opening.asker IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.opening.second IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.opening.reviewer IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.opening.body IS 'Personal data, encrypted: why it was opened. Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.opening.said IS 'Personal data, encrypted: what the reviewer said. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON triage.opening TO waymark_triage;
GRANT UPDATE (until, second, reviewer, reviewed, said) ON triage.opening TO waymark_triage;

-- The one place that decides: the reports that a reader may not read, and what they know of each. RECUSED and INVISIBLE: not even that there is one.
-- NAME_ONLY: that there is one. An invisible one becomes name-only once nobody who may read it can sign in, or its review is overdue: none is lost.
-- Plain SQL without options, so that PostgreSQL takes it into the query that uses it: the small tables are read once, and every index still serves.
CREATE FUNCTION triage.closed_to(p_reader uuid) RETURNS TABLE (report uuid, sight text) LANGUAGE sql STABLE
AS $$
    SELECT c.report, 'RECUSED' FROM triage.recusal c WHERE c.staff = p_reader AND c.ended IS NULL
    UNION ALL
    SELECT s.report, CASE WHEN s.kind = 'INVISIBLE' AND s.review_due > now() AND EXISTS (
                                   SELECT FROM triage.restriction_reader a JOIN staff.account m ON m.id = a.staff
                                   WHERE a.restriction = s.id AND m.disabled IS NULL)
                          THEN 'INVISIBLE' ELSE 'NAME_ONLY' END
    FROM triage.restriction s
    WHERE s.lifted IS NULL
      AND NOT EXISTS (SELECT FROM triage.restriction_reader a WHERE a.restriction = s.id AND a.staff = p_reader)
      AND NOT EXISTS (SELECT FROM triage.opening o
                      WHERE o.report = s.report AND o.kind = 'RESTRICTED' AND o.asker = p_reader AND o.until > now())
$$;

-- What a reader may read.
CREATE FUNCTION triage.seen_by(p_reader uuid) RETURNS SETOF triage.report LANGUAGE sql STABLE
AS $$
    SELECT r.* FROM triage.report r WHERE r.id NOT IN (SELECT c.report FROM triage.closed_to(p_reader) c)
$$;

-- What a reader may know to be there.
CREATE FUNCTION triage.listed_for(p_reader uuid) RETURNS SETOF triage.report LANGUAGE sql STABLE
AS $$
    SELECT r.* FROM triage.report r
    WHERE r.id NOT IN (SELECT c.report FROM triage.closed_to(p_reader) c WHERE c.sight <> 'NAME_ONLY')
$$;

-- What a reader may be asked about, or hold to account: a restriction names who reads the report, and bars neither a partner to whom a question about it
-- is addressed nor whoever looks after the record of acts. A recusal bars everybody.
CREATE FUNCTION triage.known_to(p_reader uuid) RETURNS SETOF triage.report LANGUAGE sql STABLE
AS $$
    SELECT r.* FROM triage.report r
    WHERE r.id NOT IN (SELECT c.report FROM triage.closed_to(p_reader) c WHERE c.sight = 'RECUSED')
$$;

REVOKE ALL ON FUNCTION triage.closed_to, triage.seen_by, triage.listed_for, triage.known_to FROM PUBLIC;
GRANT EXECUTE ON FUNCTION triage.closed_to, triage.seen_by, triage.listed_for, triage.known_to TO waymark_triage;

-- Decisions. A report is decided for each child on it; closing it, and opening it again, keeps whatever was decided before.
-- Once every child has an outcome that stands, nothing is due any more; a closed report whose reporter writes again is back where everybody looks.
-- A report that is opened again has a deadline of its own from then on; the first one stays as it was.
ALTER TABLE triage.report DROP CONSTRAINT report_state_check;
ALTER TABLE triage.report ADD CONSTRAINT report_state_check CHECK (state IN ('NEW', 'CLOSED'));
DROP INDEX triage.report_queue;
ALTER TABLE triage.report DROP COLUMN place, DROP COLUMN due;
ALTER TABLE triage.report
    ADD COLUMN round integer NOT NULL DEFAULT 1,
    ADD COLUMN reopened timestamptz,
    ADD COLUMN reopened_due timestamptz,
    ADD COLUMN decided timestamptz,
    ADD COLUMN closed timestamptz,
    ADD COLUMN sign_off boolean NOT NULL DEFAULT false,
    ADD COLUMN due timestamptz NOT NULL GENERATED ALWAYS AS (
        CASE WHEN decided IS NULL THEN coalesce(least(coalesce(reopened_due, statutory_due), rating_due), 'infinity')
             ELSE 'infinity' END) STORED,
    ADD COLUMN place text NOT NULL GENERATED ALWAYS AS (
        CASE WHEN state = 'CLOSED' THEN CASE WHEN news THEN 'NEW' ELSE 'CLOSED' END
             WHEN sign_off THEN 'SIGN_OFF'
             WHEN owner IS NULL THEN lane
             WHEN decided IS NOT NULL THEN 'WAITING'
             ELSE 'TAKEN' END) STORED,
    ADD CONSTRAINT report_reopened CHECK ((round = 1) = (reopened IS NULL)),
    ADD CONSTRAINT report_closed CHECK ((state = 'CLOSED') = (closed IS NOT NULL)),
    ADD CONSTRAINT report_closed_once_decided CHECK (state <> 'CLOSED' OR (decided IS NOT NULL AND NOT sign_off));
CREATE INDEX report_queue ON triage.report (place, urgent DESC, due, received, id);
CREATE INDEX report_closed ON triage.report (closed DESC, id DESC) WHERE place = 'CLOSED';
GRANT UPDATE (state, round, reopened, reopened_due, decided, closed, sign_off) ON triage.report TO waymark_triage;

-- The people of a report, as staff know them. What a correction replaces is kept in the timeline.
CREATE TABLE triage.person (
    id        uuid    PRIMARY KEY,
    position  bigint  NOT NULL GENERATED ALWAYS AS IDENTITY,
    report    uuid    NOT NULL REFERENCES triage.report (id),
    body      bytea   NOT NULL,
    UNIQUE (id, report)
);
CREATE INDEX person_report ON triage.person (report, position);
COMMENT ON COLUMN triage.person.body IS 'Personal data, encrypted: somebody whom the report names. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON triage.person TO waymark_triage;
GRANT UPDATE (body) ON triage.person TO waymark_triage;

-- The children of a report. A person under 18 is a child to protect as well, whatever they did: person says which of the people it is.
CREATE TABLE triage.child (
    id        uuid    PRIMARY KEY,
    position  bigint  NOT NULL GENERATED ALWAYS AS IDENTITY,
    report    uuid    NOT NULL REFERENCES triage.report (id),
    person    uuid    UNIQUE,
    body      bytea   NOT NULL,
    UNIQUE (id, report),
    FOREIGN KEY (person, report) REFERENCES triage.person (id, report)
);
CREATE INDEX child_report ON triage.child (report, position);
COMMENT ON COLUMN triage.child.body IS 'Personal data, encrypted: who the child is and whether the hub knows them. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON triage.child TO waymark_triage;
GRANT UPDATE (body) ON triage.child TO waymark_triage;

-- What is written once for a report, anew for each writing: the minimum decision record, and whether the reporter was told. The last of a round counts.
CREATE TABLE triage.decision_record (
    id        uuid        PRIMARY KEY,
    position  bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    report    uuid        NOT NULL REFERENCES triage.report (id),
    round     integer     NOT NULL,
    kind      text        NOT NULL CHECK (kind IN ('RECORD', 'TELL')),
    at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    author    uuid        NOT NULL REFERENCES staff.account (id),
    body      bytea       NOT NULL
);
CREATE INDEX decision_record_report ON triage.decision_record (report, position);
COMMENT ON COLUMN triage.decision_record.author IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.decision_record.body IS 'Personal data, encrypted: the minimum decision record, or how the reporter was told. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON triage.decision_record TO waymark_triage;

-- What was decided for a child; several at once, each with its author, reason and the agency told.
CREATE TABLE triage.outcome (
    id        uuid        PRIMARY KEY,
    position  bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    report    uuid        NOT NULL,
    child     uuid        NOT NULL,
    round     integer     NOT NULL,
    code      text        NOT NULL,
    second    boolean     NOT NULL,
    at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    author    uuid        NOT NULL REFERENCES staff.account (id),
    body      bytea       NOT NULL,
    FOREIGN KEY (child, report) REFERENCES triage.child (id, report),
    UNIQUE (id, author)
);
CREATE INDEX outcome_report ON triage.outcome (report, position);
COMMENT ON COLUMN triage.outcome.author IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.outcome.body IS 'Personal data, encrypted: why, and which agency was told. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON triage.outcome TO waymark_triage;

-- What a second person said of an outcome, or that it was withdrawn. Nobody signs off what they decided themselves: the author is the outcome's own,
-- by reference, and may not be who signs.
CREATE TABLE triage.review (
    outcome   uuid        PRIMARY KEY,
    author    uuid        NOT NULL,
    verdict   text        NOT NULL CHECK (verdict IN ('AGREED', 'REFUSED', 'WITHDRAWN')),
    at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    reviewer  uuid        NOT NULL REFERENCES staff.account (id),
    body      bytea       NOT NULL,
    FOREIGN KEY (outcome, author) REFERENCES triage.outcome (id, author),
    CONSTRAINT review_by_a_second_person CHECK (verdict = 'WITHDRAWN' OR reviewer <> author)
);
COMMENT ON COLUMN triage.review.author IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.review.reviewer IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.review.body IS 'Personal data, encrypted: why it was agreed, refused or withdrawn. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON triage.review TO waymark_triage;

-- That whoever takes an outcome on has said so.
CREATE TABLE triage.hand_off (
    outcome   uuid        PRIMARY KEY REFERENCES triage.outcome (id),
    at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    author    uuid        NOT NULL REFERENCES staff.account (id),
    body      bytea       NOT NULL
);
COMMENT ON COLUMN triage.hand_off.author IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN triage.hand_off.body IS 'Personal data, encrypted: who took it on, when, and the key worker. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON triage.hand_off TO waymark_triage;

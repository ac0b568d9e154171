-- Holds beat every rule about how long reports are kept.
CREATE SCHEMA retention;
GRANT USAGE ON SCHEMA retention TO waymark_triage;

-- What must not be erased: one report, or all that fit. In force from the moment that one person sets it, until it is refused or lifted by another.
CREATE TABLE retention.hold (
    id          uuid         PRIMARY KEY,
    report      uuid         REFERENCES triage.report (id),
    reason      text         NOT NULL CHECK (reason ~ '^[A-Z][A-Z_]{0,29}$'),
    outcomes    text[]       NOT NULL DEFAULT '{}',
    since       date,
    until       date,
    at          timestamptz  NOT NULL DEFAULT clock_timestamp(),
    author      uuid         NOT NULL REFERENCES staff.account (id),
    body        bytea        NOT NULL,
    review_due  date         NOT NULL,
    verdict     text         CHECK (verdict IN ('AGREED', 'REFUSED')),
    second      uuid         REFERENCES staff.account (id) CHECK (second <> author),
    seconded    timestamptz,
    lift_by     uuid         REFERENCES staff.account (id),
    lift_at     timestamptz,
    lifted_by   uuid         REFERENCES staff.account (id) CHECK (lifted_by <> lift_by),
    lifted      timestamptz,
    version     integer      NOT NULL DEFAULT 1,
    CHECK (num_nonnulls(verdict, second, seconded) IN (0, 3)),
    CHECK (num_nonnulls(lift_by, lift_at) IN (0, 2)),
    CHECK (num_nonnulls(lifted_by, lifted) IN (0, 2)),
    CHECK (lifted IS NULL OR lift_by IS NOT NULL)
);
CREATE INDEX hold_report ON retention.hold (report);
COMMENT ON COLUMN retention.hold.author IS 'A member of staff (personal data). Kept as long as the hold, and ten years after it was lifted.';
COMMENT ON COLUMN retention.hold.second IS 'The second member of staff (personal data). Kept as long as the hold, and ten years after it was lifted.';
COMMENT ON COLUMN retention.hold.lift_by IS 'A member of staff (personal data). Kept as long as the hold, and ten years after it was lifted.';
COMMENT ON COLUMN retention.hold.lifted_by IS 'The second member of staff (personal data). Kept as long as the hold, and ten years after it was lifted.';
COMMENT ON COLUMN retention.hold.body IS 'Encrypted: why, and the words that it looks for. Kept as long as the hold, and ten years after it was lifted.';

-- What people write when they do something about a hold. Rows are added; none is changed or removed, so that no later act takes away a reason.
CREATE TABLE retention.remark (
    id        uuid         PRIMARY KEY,
    position  bigint       NOT NULL GENERATED ALWAYS AS IDENTITY,
    hold      uuid         NOT NULL REFERENCES retention.hold (id),
    act       text         NOT NULL CHECK (act IN ('AGREE', 'REFUSE', 'ASK_TO_LIFT', 'KEEP', 'LIFT', 'REVIEW')),
    at        timestamptz  NOT NULL DEFAULT clock_timestamp(),
    author    uuid         NOT NULL REFERENCES staff.account (id),
    body      bytea        NOT NULL
);
CREATE INDEX remark_hold ON retention.remark (hold, position);
COMMENT ON COLUMN retention.remark.author IS 'A member of staff (personal data). Kept as long as the hold, and ten years after it was lifted.';
COMMENT ON COLUMN retention.remark.body IS 'Encrypted: why. Kept as long as the hold, and ten years after it was lifted.';

-- What a hold looks at before it reads a report: when that came, and which of its outcomes are in force.
CREATE VIEW retention.candidate AS
    SELECT r.id AS report, r.received,
           ARRAY(SELECT DISTINCT o.code FROM triage.outcome o LEFT JOIN triage.review v ON v.outcome = o.id
                 WHERE o.report = r.id AND coalesce(v.verdict, 'AGREED') = 'AGREED' ORDER BY 1) AS outcomes
    FROM triage.report r;

-- What staff wrote of the children, the people and the decisions of a report: a hold by words reads it.
CREATE VIEW retention.written AS
    SELECT report, 'CHILD' AS kind, id, body FROM triage.child
    UNION ALL SELECT report, 'PERSON', id, body FROM triage.person
    UNION ALL SELECT report, 'RECORD', id, body FROM triage.decision_record
    UNION ALL SELECT report, 'OUTCOME', id, body FROM triage.outcome
    UNION ALL SELECT o.report, 'REVIEW', o.id, v.body FROM triage.outcome o JOIN triage.review v ON v.outcome = o.id
    UNION ALL SELECT o.report, 'HAND_OFF', o.id, h.body FROM triage.outcome o JOIN triage.hand_off h ON h.outcome = o.id;

GRANT SELECT, INSERT, UPDATE (review_due, verdict, second, seconded, lift_by, lift_at, lifted_by, lifted, version)
    ON retention.hold TO waymark_triage;
GRANT SELECT, INSERT ON retention.remark TO waymark_triage;
GRANT SELECT ON retention.candidate, retention.written TO waymark_triage;

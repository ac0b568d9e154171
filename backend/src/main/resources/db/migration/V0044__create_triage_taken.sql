-- Reports that staff took by phone or in person and entered themselves: who did, how it came, and when if that was earlier. It is written with the
-- sealed report, before that is admitted, so it is found by the reference. The hub stores such a report by the function of the public face.
CREATE TABLE triage.taken (
    reference  text        PRIMARY KEY REFERENCES intake.sealed_report (reference),
    staff      uuid        NOT NULL REFERENCES staff.account (id),
    channel    text        NOT NULL CHECK (channel IN ('PHONE', 'WALK_IN', 'COUNTER', 'PAPER')),
    taken      timestamptz NOT NULL,
    advice     boolean     NOT NULL
);
COMMENT ON COLUMN triage.taken.staff IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON triage.taken TO waymark_triage;
GRANT EXECUTE ON FUNCTION intake.accept_report TO waymark_triage;

-- A call in which somebody asks for advice is no referral: the law sets no clock for it.
ALTER TABLE triage.report DROP CONSTRAINT report_kind_check;
ALTER TABLE triage.report ADD CONSTRAINT report_kind_check CHECK (kind IN ('CHILD', 'PLACE', 'ADVICE'));

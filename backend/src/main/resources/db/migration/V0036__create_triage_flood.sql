-- Identical reports that are held may be read once and decided together, by two people. The likeness is a keyed digest of what a held report says.
CREATE TABLE triage.flood (
    id        uuid        PRIMARY KEY,
    likeness  bytea       NOT NULL,
    at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    code      text        NOT NULL,
    author    uuid        NOT NULL REFERENCES staff.account (id),
    body      bytea       NOT NULL,
    UNIQUE (id, author)
);
CREATE INDEX flood_likeness ON triage.flood (likeness, at);
COMMENT ON COLUMN triage.flood.author IS 'A member of staff (personal data). Kept as long as the reports, by outcome.';
COMMENT ON COLUMN triage.flood.body IS 'Personal data, encrypted: why the reports are to be closed together. Kept as long as the reports, by outcome.';
GRANT SELECT, INSERT ON triage.flood TO waymark_triage;

-- What a second person said. As with an outcome, the author is the proposal's own and may not be who agrees.
CREATE TABLE triage.flood_review (
    flood     uuid        PRIMARY KEY,
    author    uuid        NOT NULL,
    verdict   text        NOT NULL CHECK (verdict IN ('AGREED', 'REFUSED')),
    at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    reviewer  uuid        NOT NULL REFERENCES staff.account (id),
    body      bytea       NOT NULL,
    FOREIGN KEY (flood, author) REFERENCES triage.flood (id, author),
    CONSTRAINT flood_review_by_a_second_person CHECK (reviewer <> author)
);
COMMENT ON COLUMN triage.flood_review.author IS 'A member of staff (personal data). Kept as long as the reports, by outcome.';
COMMENT ON COLUMN triage.flood_review.reviewer IS 'A member of staff (personal data). Kept as long as the reports, by outcome.';
COMMENT ON COLUMN triage.flood_review.body IS 'Personal data, encrypted: why it was agreed or refused. Kept as long as the reports, by outcome.';
GRANT SELECT, INSERT ON triage.flood_review TO waymark_triage;

ALTER TABLE triage.report
    ADD COLUMN likeness bytea,
    ADD COLUMN flood uuid REFERENCES triage.flood (id);
CREATE INDEX report_likeness ON triage.report (likeness, received) WHERE place = 'HELD' AND likeness IS NOT NULL;
GRANT UPDATE (flood) ON triage.report TO waymark_triage;

-- Which rule a person confirmed for a closed report. Rows are added; none is changed, so that what was confirmed before stays to be read.
-- It counts for the round in which it was confirmed: a report that was opened again needs a rule again.
CREATE TABLE retention.keeping (
    id      uuid         PRIMARY KEY,
    report  uuid         NOT NULL REFERENCES triage.report (id),
    number  integer      NOT NULL CHECK (number > 0),
    round   integer      NOT NULL,
    rule    text         NOT NULL CHECK (rule ~ '^[a-z][a-z0-9-]{0,39}$'),
    at      timestamptz  NOT NULL DEFAULT clock_timestamp(),
    author  uuid         NOT NULL REFERENCES staff.account (id),
    body    bytea        NOT NULL,
    UNIQUE (report, number)
);
COMMENT ON COLUMN retention.keeping.author IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN retention.keeping.body IS 'Encrypted: why another rule than the suggested one. Kept as long as the report, by outcome.';
GRANT SELECT, INSERT ON retention.keeping TO waymark_triage;
INSERT INTO platform.sealed_column (place, key_set) VALUES ('retention.keeping.body', 'CASE');

-- What bears on when a report is due to be erased, but for holds and dates of birth, which only the hub can read. What one decision closed
-- together was read by those who decided.
CREATE VIEW retention.standing AS
    SELECT r.id AS report, r.received, r.closed, r.round,
           greatest(r.received, r.closed, (SELECT max(l.sent) FROM conversation.letter l WHERE l.report = r.id),
                    (SELECT max(greatest(q.asked, p.at)) FROM agencies.request q
                     LEFT JOIN agencies.reply p ON p.request = q.id WHERE q.report = r.id)) AS contact,
           r.looked IS NULL AND r.flood IS NULL OR r.news OR r.answered
               OR EXISTS (SELECT FROM conversation.letter l WHERE l.report = r.id AND l.sealed IS NOT NULL) AS unread,
           r.state <> 'CLOSED' OR r.sign_off OR r.tell_due IS NOT NULL OR r.night IS NOT NULL
               OR EXISTS (SELECT FROM agencies.request q WHERE q.report = r.id
                          AND NOT EXISTS (SELECT FROM agencies.reply p WHERE p.request = q.id))
               OR EXISTS (SELECT FROM agencies.sentence s WHERE s.report = r.id AND s.decided IS NULL)
               OR EXISTS (SELECT FROM triage.opening o WHERE o.report = r.id AND o.review_due IS NOT NULL AND o.reviewed IS NULL)
               AS waiting,
           EXISTS (SELECT FROM triage.report f WHERE f.follows = r.id) AS followed,
           (SELECT k.rule FROM retention.keeping k WHERE k.report = r.id AND k.round = r.round ORDER BY k.number DESC LIMIT 1) AS rule
    FROM triage.report r;
GRANT SELECT ON retention.standing TO waymark_triage;

-- The dates of birth of the children of a report stand among their words.
CREATE VIEW retention.child AS SELECT report, id, body FROM triage.child WHERE NOT place;
GRANT SELECT ON retention.child TO waymark_triage;

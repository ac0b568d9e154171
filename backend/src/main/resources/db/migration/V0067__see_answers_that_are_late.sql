-- What agencies were asked and have not answered, so that a report says when an answer is late.
CREATE VIEW agencies.unanswered AS
    SELECT q.report, q.due FROM agencies.request q LEFT JOIN agencies.reply p ON p.request = q.id WHERE p.request IS NULL;
GRANT SELECT ON agencies.unanswered TO waymark_triage;

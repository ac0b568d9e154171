-- How often agencies were asked about a report, and how many letters passed, so that its page says so without opening any of them.
CREATE VIEW agencies.tally AS
    SELECT q.report, count(*) AS asked, count(p.request) AS answered
    FROM agencies.request q LEFT JOIN agencies.reply p ON p.request = q.id GROUP BY q.report;
GRANT SELECT ON agencies.tally TO waymark_triage;

CREATE VIEW conversation.tally AS
    SELECT report, count(*) FILTER (WHERE from_hub) AS ours, count(*) FILTER (WHERE NOT from_hub) AS theirs
    FROM conversation.letter WHERE body IS NOT NULL OR fault IS NOT NULL GROUP BY report;
GRANT SELECT ON conversation.tally TO waymark_triage;

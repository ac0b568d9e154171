-- Whoever has a report for the night has it, whatever else it waits for: it is listed out of hours, and asked for in the morning. What the night hands
-- back is for the next person to take before it is signed off, since nobody has it.
ALTER TABLE triage.report ALTER COLUMN place SET EXPRESSION AS (
    CASE WHEN state = 'CLOSED' THEN CASE WHEN news OR answered THEN 'NEW' ELSE 'CLOSED' END
         WHEN night = 'OUT' THEN 'NIGHT'
         WHEN night = 'BACK' AND owner IS NULL THEN lane
         WHEN sign_off THEN 'SIGN_OFF'
         WHEN owner IS NULL THEN lane
         WHEN decided IS NOT NULL THEN 'WAITING'
         ELSE 'TAKEN' END);

-- Outcomes that stand and that nobody has taken on, for whoever closes the day. Which of them somebody else has to take on, the desk knows.
CREATE VIEW triage.not_taken_on AS
    SELECT o.report, o.code
    FROM triage.outcome o JOIN triage.report r ON r.id = o.report AND r.round = o.round
    LEFT JOIN triage.review v ON v.outcome = o.id
    LEFT JOIN triage.hand_off h ON h.outcome = o.id
    WHERE h.outcome IS NULL AND CASE WHEN v.outcome IS NULL THEN NOT o.second ELSE v.verdict = 'AGREED' END;
GRANT SELECT ON triage.not_taken_on TO waymark_triage;

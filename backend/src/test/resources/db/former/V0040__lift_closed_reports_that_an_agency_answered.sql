-- An agency's answer that nobody has read lifts a closed report as well, as a message of its reporter does.
ALTER TABLE triage.report ALTER COLUMN place SET EXPRESSION AS (
    CASE WHEN state = 'CLOSED' THEN CASE WHEN news OR answered THEN 'NEW' ELSE 'CLOSED' END
         WHEN sign_off THEN 'SIGN_OFF'
         WHEN night = 'OUT' THEN 'NIGHT'
         WHEN owner IS NULL THEN lane
         WHEN decided IS NOT NULL THEN 'WAITING'
         ELSE 'TAKEN' END);

-- A message to the mailbox of a school, about a policy that everybody may read.
ALTER TABLE notification.message
    DROP CONSTRAINT message_purpose_check,
    ADD CONSTRAINT message_purpose_check CHECK (purpose IN ('DUTY', 'TEST', 'REPORTER', 'CANARY', 'SCHOOL_POLICY'));

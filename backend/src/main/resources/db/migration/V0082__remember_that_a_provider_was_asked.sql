-- Since when a provider is being asked about a session. A provider may change the token with each use, so it is used by
-- one process at a time. If the answer is lost, this stays, and a refusal of the old token says nothing of the person.
ALTER TABLE staff.provider_session
    ADD COLUMN asked timestamptz;

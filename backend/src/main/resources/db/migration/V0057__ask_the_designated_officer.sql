-- The officer for allegations against people who work with children (LADO) answers requests like an agency.
ALTER TABLE agencies.request
    DROP CONSTRAINT request_agency_check,
    ADD CONSTRAINT request_agency_check CHECK (agency IN ('POLICE', 'AWAKEN', 'LICENSING', 'LADO'));

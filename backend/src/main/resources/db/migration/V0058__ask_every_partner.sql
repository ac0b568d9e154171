-- Every partner of a hub can be asked, each with a role of its own.
ALTER TABLE agencies.request
    DROP CONSTRAINT request_agency_check,
    ADD CONSTRAINT request_agency_check CHECK (agency IN ('POLICE', 'AWAKEN', 'LICENSING', 'HEALTH', 'EDUCATION', 'PROBATION', 'PRISON', 'HOUSING', 'EARLY_HELP',
                                                          'LADO'));

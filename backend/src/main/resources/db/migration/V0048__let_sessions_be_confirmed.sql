-- A session has a name that stays when its token changes, knows when its owner last showed that it is them, and may wait for a second factor.
ALTER TABLE staff.session
    ADD COLUMN id        uuid        NOT NULL DEFAULT gen_random_uuid() UNIQUE,
    ADD COLUMN confirmed timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN stage     text        NOT NULL DEFAULT 'WHOLE' CHECK (stage IN ('CODE', 'ENROL', 'WHOLE'));

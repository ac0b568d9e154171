-- The council publishes a release on its public face, and may take it off again. Nothing else of it ever changes.
ALTER TABLE statistics.release ADD COLUMN published timestamptz;
GRANT UPDATE (published) ON statistics.release TO waymark_triage;
CREATE OR REPLACE FUNCTION statistics.keep_release() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'published' = to_jsonb(OLD) - 'published' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a release is never changed';
END
$$;

-- National figures to read beside a table of a release: all of it is public. Each state is kept, the newest holds.
CREATE TABLE statistics.national (
    id          bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    beside      text        NOT NULL,
    value       text        NOT NULL,
    source      text        NOT NULL,
    definition  text        NOT NULL,
    address     text,
    at          timestamptz NOT NULL,
    author      uuid        NOT NULL REFERENCES staff.account (id)
);
COMMENT ON COLUMN statistics.national.author IS 'A member of staff (personal data). Kept for good, with what they entered.';
CREATE INDEX national_beside ON statistics.national (beside, id);
GRANT SELECT, INSERT ON statistics.national TO waymark_triage;

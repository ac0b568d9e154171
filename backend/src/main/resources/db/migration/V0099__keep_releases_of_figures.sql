-- Figures that were frozen, and let go by a second person. What was frozen stands in statistics.document, sealed.
CREATE TABLE statistics.release (
    id        uuid         PRIMARY KEY REFERENCES statistics.document (id),
    quarter   text         NOT NULL UNIQUE CHECK (quarter ~ '^\d{4}Q[1-4]$'),
    plan      integer      NOT NULL,
    maker     uuid         NOT NULL REFERENCES staff.account (id),
    made      timestamptz  NOT NULL,
    second    uuid         REFERENCES staff.account (id),
    released  timestamptz,
    CHECK ((second IS NULL) = (released IS NULL)),
    CHECK (second <> maker)
);
COMMENT ON COLUMN statistics.release.maker IS 'A member of staff (personal data). Kept for good, with the release.';
COMMENT ON COLUMN statistics.release.second IS 'A member of staff (personal data). Kept for good, with the release.';
GRANT SELECT, INSERT, DELETE ON statistics.release TO waymark_triage;
GRANT UPDATE (second, released) ON statistics.release TO waymark_triage;
GRANT DELETE ON statistics.document TO waymark_triage;

-- What left stays as it left.
CREATE FUNCTION statistics.keep_release() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION 'a release is never changed';
END
$$;
REVOKE ALL ON FUNCTION statistics.keep_release FROM PUBLIC;
CREATE TRIGGER keep_release BEFORE UPDATE OR DELETE ON statistics.release
    FOR EACH ROW WHEN (OLD.released IS NOT NULL) EXECUTE FUNCTION statistics.keep_release();

-- Accepted reports, sealed for the hub. The public face adds through one function and can do nothing else with them.
CREATE TABLE intake.sealed_report (
    id         uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    draft      bytea       NOT NULL UNIQUE CHECK (octet_length(draft) = 32),
    reference  text        NOT NULL UNIQUE CHECK (reference ~ '^[0-9A-HJKMNP-TV-Z]{10}$'),
    code       bytea       NOT NULL CHECK (octet_length(code) = 32),
    received   timestamptz NOT NULL DEFAULT clock_timestamp(),
    door       text        NOT NULL,
    assurance  text        NOT NULL CHECK (assurance IN ('ASSURED', 'UNVERIFIED', 'SUSPECT')),
    reasons    text[]      NOT NULL,
    schema     smallint    NOT NULL,
    hub_key    bigint      NOT NULL,
    sealed     bytea       CHECK (octet_length(sealed) BETWEEN 1 AND 16777216),
    state      text        NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'ADMITTED', 'REPAIR')),
    attempts   smallint    NOT NULL DEFAULT 0,
    fault      text,
    shown      boolean     NOT NULL DEFAULT true,
    CHECK ((state = 'ADMITTED') = (sealed IS NULL)),
    CHECK ((state = 'REPAIR') = (fault IS NOT NULL))
);
CREATE INDEX sealed_report_waiting ON intake.sealed_report (attempts, received, id) WHERE state = 'WAITING';
CREATE INDEX sealed_report_repair ON intake.sealed_report (received, id) WHERE state = 'REPAIR';
COMMENT ON COLUMN intake.sealed_report.sealed IS 'Personal data, sealed with the hub''s public key. Cleared when the hub has made its own record of it; kept while it cannot be opened.';
COMMENT ON COLUMN intake.sealed_report.code IS 'Keyed hash of the return code; the code itself is never stored. Kept as long as the report.';

-- Keeps a draft if nobody else changed it since p_expected (0: there is none yet, or it has expired).
-- Returns the new version; null when somebody did; -1 when the report of this visit was accepted already, so that nothing typed later
-- passes for a part of it. It need not wait for the disk: losing the last answer is not losing a report.
CREATE FUNCTION intake.keep_draft(p_id bytea, p_expected integer, p_body bytea) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    kept integer;
BEGIN
    PERFORM set_config('synchronous_commit', 'off', true);
    IF EXISTS (SELECT FROM intake.sealed_report r WHERE r.draft = p_id) THEN
        RETURN -1;
    END IF;
    IF p_expected = 0 THEN
        INSERT INTO intake.draft AS d (id, version, changed, body) VALUES (p_id, 1, now(), p_body)
        ON CONFLICT (id) DO UPDATE SET version = d.version + 1, changed = now(), body = p_body
            WHERE d.changed <= now() - interval '60 minutes'
        RETURNING d.version INTO kept;
    ELSE
        UPDATE intake.draft SET version = version + 1, changed = now(), body = p_body
        WHERE id = p_id AND version = p_expected
        RETURNING version INTO kept;
    END IF;
    RETURN kept;
END
$$;

-- Stores a report once and deletes its draft, in one transaction. Called again for the same visit it returns the first receipt.
-- A reference that is taken already by another report raises unique_violation on sealed_report_reference_key.
CREATE FUNCTION intake.accept_report(p_draft bytea, p_reference text, p_code bytea, p_door text, p_assurance text,
        p_reasons text[], p_schema smallint, p_hub_key bigint, p_sealed bytea)
    RETURNS TABLE (reference text, received timestamptz)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM set_config('synchronous_commit', 'on', true);
    INSERT INTO intake.sealed_report AS r (draft, reference, code, door, assurance, reasons, schema, hub_key, sealed)
    VALUES (p_draft, p_reference, p_code, p_door, p_assurance, p_reasons, p_schema, p_hub_key, p_sealed)
    ON CONFLICT (draft) DO NOTHING;
    DELETE FROM intake.draft d WHERE d.id = p_draft;
    RETURN QUERY SELECT r.reference, r.received FROM intake.sealed_report r WHERE r.draft = p_draft;
END
$$;

-- The receipt of a visit, for 15 minutes or until the visitor was done.
CREATE FUNCTION intake.receipt_of(p_draft bytea) RETURNS TABLE (reference text, received timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT r.reference, r.received FROM intake.sealed_report r
    WHERE r.draft = p_draft AND r.shown AND r.received > now() - interval '15 minutes'
$$;

CREATE FUNCTION intake.done(p_draft bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    UPDATE intake.sealed_report SET shown = false WHERE draft = p_draft AND shown
$$;

REVOKE ALL ON FUNCTION intake.keep_draft, intake.accept_report, intake.receipt_of, intake.done FROM PUBLIC;
GRANT EXECUTE ON FUNCTION intake.keep_draft, intake.accept_report, intake.receipt_of, intake.done TO waymark_public;
GRANT SELECT ON intake.sealed_report TO waymark_triage;
GRANT UPDATE (sealed, state, attempts, fault) ON intake.sealed_report TO waymark_triage;

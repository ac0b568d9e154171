-- What passes between a reporter and the hub after the report. The public face reaches it through three functions, with reference and code.
CREATE SCHEMA conversation;
GRANT USAGE ON SCHEMA conversation TO waymark_public, waymark_triage;

-- The key of what the hub writes to a reporter: it follows from their code, came sealed with the report, and is kept as a document of the hub.
CREATE TABLE conversation.letterbox (
    report  uuid  PRIMARY KEY REFERENCES intake.sealed_report (id),
    body    bytea NOT NULL
);
COMMENT ON COLUMN conversation.letterbox.body IS 'A key, encrypted under the case key. Kept as long as the report, by outcome.';

CREATE TABLE conversation.progress (
    report   uuid        PRIMARY KEY REFERENCES intake.sealed_report (id),
    stage    text        NOT NULL CHECK (stage IN ('READ', 'LOOKING', 'FINISHED')),
    changed  timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Each letter twice: for the reporter under the key that their code gives, for the hub sealed like a report until it has taken the letter in.
CREATE TABLE conversation.letter (
    id        uuid        PRIMARY KEY,
    report    uuid        NOT NULL REFERENCES intake.sealed_report (id),
    sent      timestamptz NOT NULL DEFAULT clock_timestamp(),
    from_hub  boolean     NOT NULL,
    staff     uuid        CHECK ((staff IS NOT NULL) = from_hub),
    copy      bytea       NOT NULL CHECK (octet_length(copy) <= 8388608),
    sealed    bytea       CHECK (octet_length(sealed) <= 8388608),
    body      bytea,
    seen      timestamptz,
    fault     text,
    CHECK ((sealed IS NULL) = (body IS NOT NULL))
);
CREATE INDEX letter_report ON conversation.letter (report, sent, id);
CREATE INDEX letter_waiting ON conversation.letter (sent, id) WHERE sealed IS NOT NULL AND fault IS NULL;
COMMENT ON COLUMN conversation.letter.staff IS 'A member of staff (personal data). Kept as long as the report, by outcome.';
COMMENT ON COLUMN conversation.letter.copy IS 'Personal data, encrypted under a key that only the reporter''s code gives. Kept as long as the report, by outcome.';
COMMENT ON COLUMN conversation.letter.sealed IS 'Personal data, sealed with the hub''s public key. Cleared when the hub has taken the letter in; kept while it cannot be opened.';
COMMENT ON COLUMN conversation.letter.body IS 'Personal data, encrypted: the letter as the hub reads it. Kept as long as the report, by outcome.';

CREATE FUNCTION conversation.open(p_reference text, p_code bytea) RETURNS TABLE (received timestamptz, stage text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT r.received, coalesce(p.stage, 'RECEIVED')
    FROM intake.sealed_report r LEFT JOIN conversation.progress p ON p.report = r.id
    WHERE r.reference = p_reference AND r.code = p_code
$$;

CREATE FUNCTION conversation.letters(p_reference text, p_code bytea)
    RETURNS TABLE (id uuid, sent timestamptz, from_hub boolean, copy bytea)
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    UPDATE conversation.letter l SET seen = now()
    FROM intake.sealed_report r
    WHERE l.report = r.id AND r.reference = p_reference AND r.code = p_code AND l.from_hub AND l.seen IS NULL;
    SELECT l.id, l.sent, l.from_hub, l.copy
    FROM conversation.letter l JOIN intake.sealed_report r ON r.id = l.report
    WHERE r.reference = p_reference AND r.code = p_code
    ORDER BY l.sent, l.id
$$;

-- Keeps a letter once. Called again under the same id for the same report it says when it was kept first.
CREATE FUNCTION conversation.add_letter(p_reference text, p_code bytea, p_id uuid, p_sealed bytea, p_copy bytea)
    RETURNS TABLE (sent timestamptz)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    found uuid;
BEGIN
    PERFORM set_config('synchronous_commit', 'on', true);
    SELECT r.id INTO found FROM intake.sealed_report r WHERE r.reference = p_reference AND r.code = p_code;
    IF found IS NULL THEN
        RETURN;
    END IF;
    INSERT INTO conversation.letter (id, report, from_hub, sealed, copy) VALUES (p_id, found, false, p_sealed, p_copy)
    ON CONFLICT (id) DO NOTHING;
    RETURN QUERY SELECT l.sent FROM conversation.letter l WHERE l.id = p_id AND l.report = found;
END
$$;

REVOKE ALL ON FUNCTION conversation.open, conversation.letters, conversation.add_letter FROM PUBLIC;
GRANT EXECUTE ON FUNCTION conversation.open, conversation.letters, conversation.add_letter TO waymark_public;
GRANT SELECT, INSERT ON conversation.letterbox, conversation.progress, conversation.letter TO waymark_triage;
GRANT UPDATE (stage, changed) ON conversation.progress TO waymark_triage;
GRANT UPDATE (sealed, body, fault) ON conversation.letter TO waymark_triage;

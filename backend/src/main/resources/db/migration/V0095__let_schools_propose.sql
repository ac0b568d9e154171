-- Links by which a school says where its policies are. The token is in the letter alone; here is its hash. Each works once, until its time is over.
CREATE TABLE directory.invitation (
    id        uuid         PRIMARY KEY,
    urn       integer      NOT NULL REFERENCES directory.school (urn) ON DELETE CASCADE,
    token     bytea        NOT NULL UNIQUE CHECK (octet_length(token) = 32),
    mailbox   text         NOT NULL CHECK (mailbox <> ''),
    sent      timestamptz  NOT NULL,
    until     timestamptz  NOT NULL,
    author    uuid         REFERENCES staff.account (id),
    typed     text         NOT NULL DEFAULT '' CHECK (octet_length(typed) <= 200000),
    proposed  timestamptz,
    settled   timestamptz  CHECK (settled IS NULL OR proposed IS NOT NULL)
);
CREATE INDEX invitation_of_school ON directory.invitation (urn, sent);
COMMENT ON COLUMN directory.invitation.mailbox IS 'A mailbox of a role, which is public. Deleted a year after the link ended.';
COMMENT ON COLUMN directory.invitation.author IS 'A member of staff (personal data). Deleted a year after the link ended.';
COMMENT ON COLUMN directory.invitation.typed IS 'What a school proposes. It names nobody whom the school does not publish. Deleted a year after the link ended.';
GRANT SELECT (id, urn, mailbox, sent, until, author, typed, proposed, settled), INSERT, UPDATE (until, settled), DELETE
    ON directory.invitation TO waymark_triage;

-- What an editor decided of each thing that a school proposed.
CREATE TABLE directory.proposal_decision (
    invitation  uuid         NOT NULL REFERENCES directory.invitation (id) ON DELETE CASCADE,
    item        text         NOT NULL CHECK (item ~ '^[a-z][a-z-]{0,39}$'),
    accepted    boolean      NOT NULL,
    reason      text         NOT NULL CHECK (accepted OR reason <> ''),
    author      uuid         NOT NULL REFERENCES staff.account (id),
    decided     timestamptz  NOT NULL,
    PRIMARY KEY (invitation, item)
);
COMMENT ON COLUMN directory.proposal_decision.reason IS 'What the school was told. Deleted with the invitation.';
COMMENT ON COLUMN directory.proposal_decision.author IS 'A member of staff (personal data). Deleted with the invitation.';
GRANT SELECT, INSERT ON directory.proposal_decision TO waymark_triage;

-- The one batch of a year.
CREATE TABLE directory.reminder (
    year     integer  PRIMARY KEY CHECK (year > 2000),
    letters  integer  NOT NULL CHECK (letters >= 0)
);
GRANT SELECT, INSERT ON directory.reminder TO waymark_triage;

-- The public face asks whose link it is. Whoever has no token learns nothing; of a link that was used, nothing that was typed.
CREATE FUNCTION directory.school_link(p_token bytea) RETURNS TABLE (urn integer, until timestamptz, used boolean, typed text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT i.urn, i.until, i.proposed IS NOT NULL, CASE WHEN i.proposed IS NULL THEN i.typed ELSE '' END
    FROM directory.invitation i
    WHERE i.token = p_token AND i.until > now()
$$;

-- It keeps what a school typed, and with p_send hands it to the editor, which uses the link up. Nothing else changes by it.
CREATE FUNCTION directory.propose(p_token bytea, p_typed text, p_send boolean) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    WITH kept AS (
        UPDATE directory.invitation i SET typed = p_typed, proposed = CASE WHEN p_send THEN now() END
        WHERE i.token = p_token AND i.until > now() AND i.proposed IS NULL
        RETURNING i.id
    )
    SELECT EXISTS (SELECT FROM kept)
$$;
REVOKE ALL ON FUNCTION directory.school_link, directory.propose FROM PUBLIC;
GRANT EXECUTE ON FUNCTION directory.school_link, directory.propose TO waymark_public;

-- A program of before does not know such messages: its ordinary mail waits until all programs are new.
ALTER TABLE notification.message DROP CONSTRAINT message_purpose_check,
    ADD CONSTRAINT message_purpose_check CHECK (purpose IN
        ('DUTY', 'TEST', 'REPORTER', 'CANARY', 'SCHOOL_POLICY', 'SCHOOL', 'SCHOOL_LINK', 'SCHOOL_YEARLY', 'SCHOOL_RESULT'));

-- The schools of a trust are looked up by it.
CREATE INDEX school_of_trust ON directory.school ((facts ->> 'TRUST'));

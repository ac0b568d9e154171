-- What somebody is to be told, kept in the transaction of the act that wants it told. A dispatcher sends it. Only the hub reaches it.
CREATE SCHEMA notification;
GRANT USAGE ON SCHEMA notification TO waymark_triage;

CREATE TABLE notification.message (
    id        uuid        PRIMARY KEY,
    once      text        UNIQUE,
    made      timestamptz NOT NULL,
    purpose   text        NOT NULL CHECK (purpose IN ('DUTY', 'TEST', 'REPORTER', 'CANARY')),
    route     text        NOT NULL CHECK (route IN ('EMAIL', 'TEXT')),
    urgent    boolean     NOT NULL GENERATED ALWAYS AS (purpose IN ('DUTY', 'TEST')) STORED,
    alert     uuid        CHECK ((alert IS NOT NULL) = (purpose IN ('DUTY', 'TEST'))),
    whom      text        CHECK (whom ~ '^[a-z][a-z0-9-]{0,39}$'),
    body      bytea,
    state     text        NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'HANDED_OVER', 'SENT', 'PARKED', 'STOPPED')),
    due       timestamptz NOT NULL,
    attempts  smallint    NOT NULL DEFAULT 0,
    handed    text        CHECK (handed IS NOT NULL OR state <> 'HANDED_OVER'),
    settled   timestamptz CHECK ((settled IS NOT NULL) = (state IN ('SENT', 'STOPPED'))),
    CHECK ((body IS NULL) = (state IN ('SENT', 'STOPPED')))
);
CREATE INDEX message_due ON notification.message (route, urgent, due, id) WHERE state IN ('WAITING', 'HANDED_OVER');
CREATE INDEX message_parked ON notification.message (made, id) WHERE state = 'PARKED';
CREATE INDEX message_made ON notification.message (made DESC, id);
CREATE INDEX message_alert ON notification.message (alert) WHERE alert IS NOT NULL;
COMMENT ON COLUMN notification.message.body IS 'Personal data, encrypted under the identity key: to whom it goes. Cleared when it is sent or no longer wanted.';

-- Every try at sending one, and how it ended. Rows are added and never changed.
CREATE TABLE notification.attempt (
    id       bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    message  uuid        NOT NULL REFERENCES notification.message (id),
    at       timestamptz NOT NULL,
    outcome  text        NOT NULL
);
CREATE INDEX attempt_message ON notification.attempt (message, id);

-- Where a trial keeps what would have left the house, to be looked at on the desk.
CREATE TABLE notification.tray (
    message  uuid        PRIMARY KEY REFERENCES notification.message (id),
    kept     timestamptz NOT NULL,
    body     bytea       NOT NULL
);
CREATE INDEX tray_kept ON notification.tray (kept DESC, message);
COMMENT ON COLUMN notification.tray.body IS 'Personal data, encrypted under the identity key: one message of a trial, and to whom. Only a trial has any.';

GRANT SELECT, INSERT ON notification.message, notification.attempt, notification.tray TO waymark_triage;
GRANT UPDATE (body, state, due, attempts, handed, settled) ON notification.message TO waymark_triage;

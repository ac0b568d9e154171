-- Alerts to whoever is on duty. At most one is open at a time, and one test: what happens meanwhile joins it and is counted.
CREATE TABLE notification.alert (
    id               uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    test             boolean     NOT NULL,
    raised           timestamptz NOT NULL,
    last             timestamptz NOT NULL,
    count            integer     NOT NULL DEFAULT 1 CHECK (count > 0),
    reasons          text[]      NOT NULL CHECK (cardinality(reasons) > 0),
    step             smallint    NOT NULL DEFAULT 0,
    due              timestamptz,
    acknowledged     timestamptz,
    acknowledged_by  uuid        CHECK ((acknowledged IS NULL) = (acknowledged_by IS NULL))
) WITH (fillfactor = 10);
CREATE UNIQUE INDEX alert_open ON notification.alert (test) WHERE acknowledged IS NULL;
CREATE INDEX alert_raised ON notification.alert (raised DESC, id);
COMMENT ON COLUMN notification.alert.acknowledged_by IS 'A member of staff (personal data). Kept as long as the audit.';

ALTER TABLE notification.message ADD FOREIGN KEY (alert) REFERENCES notification.alert (id);

GRANT SELECT, INSERT ON notification.alert TO waymark_triage;
GRANT UPDATE (last, count, reasons, step, due, acknowledged, acknowledged_by) ON notification.alert TO waymark_triage;

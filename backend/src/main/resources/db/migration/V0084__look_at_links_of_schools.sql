-- Where the links of schools stand: their website in the register's facts, and their policies. Schools of a trial have none that lead anywhere.
CREATE VIEW directory.linked AS
    SELECT s.urn, '' AS kind, s.facts ->> 'WEBSITE' AS address
    FROM directory.school s
    WHERE NOT s.invented AND NOT s.gone AND s.facts ->> 'STATUS' <> '2' AND s.facts ->> 'WEBSITE' <> ''
    UNION ALL
    SELECT s.urn, p.kind, p.address
    FROM directory.policy p JOIN directory.school s ON s.urn = p.urn OR s.facts ->> 'TRUST' = p.trust::text
    WHERE NOT s.invented AND NOT s.gone AND p.address <> '';
GRANT SELECT ON directory.linked TO waymark_triage;

-- What was found at each link. A hidden one is left out of what everybody sees.
CREATE TABLE directory.link (
    address        text         PRIMARY KEY,
    code           text,
    better         text         NOT NULL DEFAULT '',
    failed_days    integer      NOT NULL DEFAULT 0 CHECK (failed_days >= 0),
    last_failed    date,
    looked         timestamptz,
    due            timestamptz  NOT NULL DEFAULT '-infinity',
    hidden         boolean      NOT NULL DEFAULT false,
    trusted        boolean      NOT NULL DEFAULT false,
    shown_changed  timestamptz,
    CHECK (NOT (hidden AND trusted))
);
CREATE INDEX link_due ON directory.link (due);
GRANT SELECT, INSERT, UPDATE, DELETE ON directory.link TO waymark_triage;

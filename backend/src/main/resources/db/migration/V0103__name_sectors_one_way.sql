-- Which kind of organisation needs training where, as triage says. Neither a report nor a place nor who said so is kept,
-- and no day. Nobody reads the rows: the view says only what many of them agree on, once their quarter is over.
ALTER TABLE committee.organisation ADD COLUMN area text NOT NULL DEFAULT '';

CREATE TABLE committee.sector_need (
    id       uuid  PRIMARY KEY,
    area     text  NOT NULL CHECK (area ~ '^[A-Z]{1,2}[0-9][0-9A-Z]?$'),
    sector   text  NOT NULL,
    quarter  text  NOT NULL CHECK (quarter ~ '^\d{4}Q[1-4]$')
);
GRANT INSERT ON committee.sector_need TO waymark_triage;

-- The last four whole quarters: named five times at least, and ten outlets of the sector stand in the register there.
CREATE VIEW committee.needed_sector AS
SELECT n.area, n.sector
FROM committee.sector_need n
WHERE n.quarter < to_char(now() AT TIME ZONE 'Europe/London', 'YYYY"Q"Q')
  AND n.quarter >= to_char((now() AT TIME ZONE 'Europe/London') - interval '1 year', 'YYYY"Q"Q')
  AND (SELECT count(*) FROM committee.organisation o
       WHERE o.removed = '' AND o.area = n.area AND o.sector = n.sector) >= 10
GROUP BY n.area, n.sector
HAVING count(*) >= 5;
GRANT SELECT ON committee.needed_sector TO waymark_triage;

-- How many schools had which policy when each month began. Written once and never changed.
CREATE TABLE directory.figure (
    month    date       NOT NULL CHECK (extract(day FROM month) = 1),
    kind     text       NOT NULL CHECK (kind ~ '^[a-z][a-z-]{0,39}$'),
    phase    text       NOT NULL CHECK (phase ~ '^[A-Z_]{1,20}$'),
    numbers  integer[]  NOT NULL CHECK (cardinality(numbers) = 10),
    PRIMARY KEY (month, kind, phase)
);
GRANT SELECT, INSERT ON directory.figure TO waymark_triage;

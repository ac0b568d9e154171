-- Whose database it is. The hub keeps the same id outside, with what it last saw of the server. Where the two do not fit, the
-- database is a restored copy, and the hub stays quiet until a person releases it.
CREATE TABLE platform.binding (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    beat timestamptz NOT NULL DEFAULT clock_timestamp()
);

GRANT SELECT, INSERT, UPDATE ON platform.binding TO waymark_triage;

-- Two colleagues of one name stood as one person in the queue, in lists of people and in the record of acts. Where others have the same name, the name
-- says under which name the person signs in. Every page reads names from this view. A former colleague counts too: what they did stays on record.
CREATE INDEX account_name ON staff.account (lower(name));
CREATE OR REPLACE VIEW staff.colleague AS
    SELECT a.id,
           CASE WHEN EXISTS (SELECT FROM staff.account o WHERE lower(o.name) = lower(a.name) AND o.id <> a.id)
                THEN a.name || ' (' || a.sign_in || ')' ELSE a.name END AS name,
           a.team
    FROM staff.account a;

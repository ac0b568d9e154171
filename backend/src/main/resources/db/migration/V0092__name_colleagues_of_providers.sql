-- Whoever signs in by a provider has no sign-in name here. Where two of them have one name, the mark that tells them apart was nothing, and so was the name.
-- It is the provider with the beginning of a random id. A name that may turn the reading direction still stands before its mark.
CREATE OR REPLACE VIEW staff.colleague AS
    SELECT a.id,
           CASE WHEN EXISTS (SELECT FROM staff.account o WHERE lower(o.name) = lower(a.name) AND o.id <> a.id)
                THEN a.name || ' (' || coalesce(a.sign_in, a.provider || ' ' || left(a.id::text, 4)) || ')' ELSE a.name END AS name,
           a.team
    FROM staff.account a;

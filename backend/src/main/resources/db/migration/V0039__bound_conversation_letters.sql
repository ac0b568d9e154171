-- A conversation has no end, so a page of it has one: the newest letters, 200 at most, and no more of them once they come to 256 kB. Only what is
-- handed out counts as seen.
DROP FUNCTION conversation.letters(text, bytea);
CREATE FUNCTION conversation.letters(p_reference text, p_code bytea)
    RETURNS TABLE (id uuid, sent timestamptz, from_hub boolean, copy bytea, older boolean)
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    WITH newest AS (
        SELECT l.id, l.sent, l.from_hub, l.copy, octet_length(l.copy) AS size
        FROM conversation.letter l
        WHERE l.report = (SELECT r.id FROM intake.sealed_report r WHERE r.reference = p_reference AND r.code = p_code)
        ORDER BY l.sent DESC, l.id DESC LIMIT 201
    ), counted AS (
        SELECT n.id, n.sent, n.from_hub, n.copy, row_number() OVER down AS place, sum(n.size) OVER down - n.size AS newer
        FROM newest n WINDOW down AS (ORDER BY n.sent DESC, n.id DESC)
    ), shown AS MATERIALIZED (
        SELECT c.id, c.sent, c.from_hub, c.copy FROM counted c WHERE c.place <= 200 AND c.newer < 262144
    ), seen AS (
        UPDATE conversation.letter l SET seen = now() FROM shown s WHERE l.id = s.id AND l.from_hub AND l.seen IS NULL
    )
    SELECT s.id, s.sent, s.from_hub, s.copy, (SELECT count(*) FROM newest) > count(*) OVER ()
    FROM shown s ORDER BY s.sent, s.id
$$;
REVOKE ALL ON FUNCTION conversation.letters FROM PUBLIC;
GRANT EXECUTE ON FUNCTION conversation.letters TO waymark_public;

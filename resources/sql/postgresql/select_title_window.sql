-- Candidates for a title: those that bear exactly it (jsonb_path_ops index), those that begin with it (prefix
-- index), then, unless these fill a page, a window of 201 with all its words (full-text or trigram index) in
-- the table's own order, which is stable since the mirror is static. No sort, no count.
WITH exact AS MATERIALIZED (SELECT key, data FROM editions WHERE {exact} LIMIT 51),
     prefixed AS MATERIALIZED (SELECT key, data FROM editions WHERE {prefixed} LIMIT 201),
     worded AS MATERIALIZED (
         SELECT key, data FROM editions
         WHERE (SELECT count(*) FROM prefixed) < 50 AND {worded} OFFSET :offset::bigint LIMIT 201)
SELECT key, left(data->>'title', 500), stage, left(data->>'publish_date', 50),
       jsonb_path_exists(data, '$.covers[*] ? (@ > 0)')::int
FROM (SELECT 0 AS stage, * FROM exact UNION ALL
      SELECT 1, * FROM prefixed UNION ALL
      SELECT 2, * FROM worded) AS candidates

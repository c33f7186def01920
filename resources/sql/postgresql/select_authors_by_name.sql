-- Authors whose name has all the words (trigram index) or is exactly it (jsonb_path_ops index), the 50 most
-- alike of at most 301, each with the number of works up to 1,000.
WITH exact AS MATERIALIZED (SELECT key, data FROM authors WHERE {exact} LIMIT 51),
     worded AS MATERIALIZED (SELECT key, data FROM authors WHERE {worded} LIMIT 301),
     nearest AS (
         SELECT key, left(data->>'name', 300) AS name
         FROM (SELECT * FROM exact UNION SELECT * FROM worded) AS named
         ORDER BY similarity(left(data->>'name', 300), :text::text) DESC NULLS LAST, key LIMIT 50)
SELECT key, name,
       (SELECT count(*) FROM (SELECT 1 FROM author_works WHERE author_key = nearest.key LIMIT 1000) AS counted)
FROM nearest

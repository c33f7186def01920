-- Authors whose name is alike (trigram index), the 50 most alike of at most 301, with their number of works.
WITH alike AS MATERIALIZED (
         SELECT key, left(data->>'name', 300) AS name FROM authors WHERE :text::text <% (data->>'name') LIMIT 301),
     nearest AS (
         SELECT key, name FROM alike ORDER BY similarity(name, :text::text) DESC NULLS LAST, key LIMIT 50)
SELECT key, name,
       (SELECT count(*) FROM (SELECT 1 FROM author_works WHERE author_key = nearest.key LIMIT 1000) AS counted)
FROM nearest

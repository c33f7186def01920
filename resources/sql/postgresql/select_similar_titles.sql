-- Candidates for a misspelt title: works whose title has a run of words alike (trigram index), the 25 most
-- alike of at most 201, and three editions of each.
WITH alike AS MATERIALIZED (
         SELECT key, left(data->>'title', 500) AS title FROM works WHERE :text::text <% (data->>'title') LIMIT 201),
     nearest AS (
         SELECT key, title FROM alike
         ORDER BY word_similarity(:text::text, title) DESC, similarity(title, :text::text) DESC, key LIMIT 25)
SELECT borne.key, nearest.title, 2, left(borne.data->>'publish_date', 50),
       jsonb_path_exists(borne.data, '$.covers[*] ? (@ > 0)')::int
FROM nearest
CROSS JOIN LATERAL (SELECT key, data FROM editions WHERE work_key = nearest.key LIMIT 3) AS borne

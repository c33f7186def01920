-- Candidates for a title by an author, from both sides: the works of the 50 authors most alike (of at most
-- 301), the first 2,000 of them, that have the title's words; and of a window of 201 editions with the
-- title's words those by such an author. The 201st only says that there is another window, where it is the
-- first; the last row, without a key, counts them. Appending '' keeps a filter from becoming an index scan of
-- its own.
WITH named AS MATERIALIZED (SELECT key, data->>'name' AS name FROM authors WHERE {author} LIMIT 301),
     nearest AS MATERIALIZED (
         SELECT key FROM named ORDER BY similarity(left(name, 300), :author::text) DESC NULLS LAST, key LIMIT 50),
     written AS MATERIALIZED (
         SELECT work.work_key AS key FROM nearest
         CROSS JOIN LATERAL (SELECT work_key FROM author_works
                             WHERE author_key = nearest.key AND :offset::bigint = 0 LIMIT 1000) AS work
         LIMIT 2000),
     by_author AS MATERIALIZED (
         SELECT borne.key, borne.data, 0 AS stage FROM written
         CROSS JOIN LATERAL (SELECT key, data FROM works WHERE key = written.key OFFSET 0) AS work
         CROSS JOIN LATERAL (SELECT key, data FROM editions WHERE work_key = work.key LIMIT 20) AS borne
         WHERE {written} OR {borne}
         LIMIT 201),
     titled AS MATERIALIZED (
         SELECT key, work_key, data FROM editions WHERE {title} OFFSET :offset::bigint LIMIT 201),
     by_title AS (
         SELECT titled.key, titled.data, 2 AS stage FROM (SELECT * FROM titled LIMIT 200) AS titled
         CROSS JOIN LATERAL (
             SELECT 1 FROM (SELECT author_key FROM author_works WHERE work_key = titled.work_key LIMIT 50) AS link
             CROSS JOIN LATERAL (SELECT data FROM authors WHERE key = link.author_key OFFSET 0) AS person
             WHERE {person} LIMIT 1) AS confirmed)
SELECT key, left(data->>'title', 500), stage, left(data->>'publish_date', 50),
       jsonb_path_exists(data, '$.covers[*] ? (@ > 0)')::int
FROM (SELECT * FROM by_author UNION ALL SELECT * FROM by_title) AS candidates
UNION ALL
SELECT NULL, NULL, (SELECT count(*) FROM titled), NULL, NULL

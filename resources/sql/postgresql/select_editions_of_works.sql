-- For each work one edition to stand for it, by editions(work_key): of the first eight the one with a cover
-- and an ISBN.
WITH borne AS MATERIALIZED (
         SELECT best.key, best.work_key, best.data
         FROM unnest(:keys::text[]) AS work(key)
         CROSS JOIN LATERAL (
             SELECT first_ones.key, first_ones.work_key, first_ones.data
             FROM (SELECT key, work_key, data FROM editions WHERE work_key = work.key LIMIT 8) AS first_ones
             ORDER BY jsonb_path_exists(first_ones.data, '$.covers[*] ? (@ > 0)') DESC,
                      (first_ones.data ? 'isbn_13' OR first_ones.data ? 'isbn_10') DESC, first_ones.key
             LIMIT 1) AS best),
     parents AS MATERIALIZED ({parents})
SELECT e.key, e.work_key, e.data, w.data, authors.list
FROM borne e
LEFT JOIN parents w ON w.key = e.work_key
{authors}

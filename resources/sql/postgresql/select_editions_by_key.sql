-- Editions by primary key, with work and authors.
WITH borne AS MATERIALIZED (SELECT key, work_key, data FROM editions WHERE key = ANY(:keys::text[])),
     parents AS MATERIALIZED ({parents})
SELECT e.key, e.work_key, e.data, w.data, authors.list
FROM borne e
LEFT JOIN parents w ON w.key = e.work_key
{authors}

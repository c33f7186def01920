-- The editions that bear the ISBNs asked for, with work and authors: for each asked place its matched raw
-- strings. One range of edition_isbns(isbn) for each spelling, the check digit left off, so that "x", "(pbk.)"
-- and, where the collation ignores them, hyphens are found too; the program compares the digits again.
-- Each range's end is a column of its own: postgres_fdw sends no condition that it would have to compute, and a part of
-- the table on another server would be read from the range's beginning to its own end.
-- Staged by MATERIALIZED, so that each table is read in the order of its key. The last column says how long the
-- server has been at it, in microseconds: how many it can be asked for at once.
WITH matched AS MATERIALIZED (
         SELECT asked.place, found.edition_key, jsonb_agg(found.isbn) AS isbns
         FROM (SELECT place, prefix, prefix || 'zzz' AS last
               FROM unnest(:places::int[], :prefixes::text[]) AS given(place, prefix) OFFSET 0) AS asked
         CROSS JOIN LATERAL (SELECT isbn, edition_key FROM edition_isbns
                             WHERE {isbn} >= asked.prefix AND {isbn} <= asked.last
                             ORDER BY {isbn} LIMIT 50) AS found
         GROUP BY asked.place, found.edition_key),
     borne AS MATERIALIZED (
         SELECT key, work_key, data FROM editions
         WHERE key = ANY(ARRAY(SELECT DISTINCT edition_key FROM matched))),
     parents AS MATERIALIZED ({parents})
SELECT e.key, e.work_key, e.data, w.data, authors.list, matched.place, matched.isbns,
       (extract(epoch FROM clock_timestamp() - statement_timestamp()) * 1e6)::bigint AS elapsed
FROM matched
JOIN borne e ON e.key = matched.edition_key
LEFT JOIN parents w ON w.key = e.work_key
{authors}
ORDER BY matched.place, e.key

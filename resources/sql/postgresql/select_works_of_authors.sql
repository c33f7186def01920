-- A window of the works of some authors: author by author in the order given, each author's works in the
-- order of author_works' primary key from where the last window ended, with the number of editions up to 20
-- (editions(work_key), read from the index alone).
SELECT work.key, author.place,
       (SELECT count(*) FROM (SELECT 1 FROM editions WHERE work_key = work.key LIMIT 20) AS counted)
FROM unnest(:authors::text[]) WITH ORDINALITY AS author(key, place)
CROSS JOIN LATERAL (
    SELECT work_key AS key FROM author_works
    WHERE author_key = author.key AND (author.place > 1 OR work_key > :after)
    ORDER BY work_key LIMIT 201) AS work
ORDER BY author.place, work.key
LIMIT 201

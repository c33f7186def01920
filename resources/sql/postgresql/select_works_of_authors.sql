-- A window of the works of some authors: author by author in the order given, from place :first on, each author's
-- works in the order of author_works' primary key from where the last window ended, with the number of editions
-- up to 20 (editions(work_key), read from the index alone). A work comes with the first of its authors only.
SELECT work.key, author.place - 1,
       (SELECT count(*) FROM (SELECT 1 FROM editions WHERE work_key = work.key LIMIT 20) AS counted)
FROM unnest(:authors::text[]) WITH ORDINALITY AS author(key, place)
CROSS JOIN LATERAL (
    SELECT work_key AS key FROM author_works AS link
    WHERE author_key = author.key AND (author.place > :first::int + 1 OR work_key > :after)
      AND (author.place = 1
           OR NOT EXISTS (SELECT 1 FROM author_works
                          WHERE work_key = link.work_key AND author_key = ANY((:authors::text[])[1 : author.place - 1])))
    ORDER BY work_key LIMIT 201) AS work
WHERE author.place > :first::int
ORDER BY author.place, work.key
LIMIT 201

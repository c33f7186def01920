-- A window of the works of some authors, author by author from place :first on, with the number of their editions.
-- A work comes with the first of its authors only.
SELECT link.work_key, author.key AS place, (SELECT count(*) FROM editions WHERE work_key = link.work_key)
FROM json_each(:authors) AS author
JOIN author_works link ON link.author_key = author.value
WHERE author.key >= CAST(:first AS INTEGER) AND (author.key > CAST(:first AS INTEGER) OR link.work_key > :after)
  AND NOT EXISTS (SELECT 1 FROM author_works JOIN json_each(:authors) AS earlier ON author_key = earlier.value
                  WHERE work_key = link.work_key AND earlier.key < author.key)
ORDER BY place, link.work_key LIMIT 201

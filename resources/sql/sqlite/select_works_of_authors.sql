-- A window of the works of some authors, author by author, with the number of their editions.
SELECT link.work_key, author.key + 1 AS place, (SELECT count(*) FROM editions WHERE work_key = link.work_key)
FROM json_each(:authors) AS author
JOIN author_works link ON link.author_key = author.value
WHERE author.key > 0 OR link.work_key > :after
ORDER BY place, link.work_key LIMIT 201

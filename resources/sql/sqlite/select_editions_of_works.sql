-- For each work one edition to stand for it: the first with an ISBN, else the first.
SELECT e.key, e.work_key, e.data, w.data, {authors}
FROM json_each(:keys) AS asked
JOIN works w ON w.key = asked.value
JOIN editions e ON e.key = (SELECT b.key FROM editions b WHERE b.work_key = w.key
                            ORDER BY json_extract(b.data, '$.isbn_13') IS NULL, b.key LIMIT 1)

-- Editions by primary key, with work and authors.
SELECT e.key, e.work_key, e.data, w.data, {authors}
FROM editions e LEFT JOIN works w ON w.key = e.work_key
WHERE e.key IN (SELECT value FROM json_each(:keys))

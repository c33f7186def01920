-- Editions of a page, a JSON array of ids, by primary key.
SELECT e.id, e.key, e.stored, e.used, e.record, e.seal
FROM json_each(:ids) AS asked
CROSS JOIN editions e ON e.id = asked.value

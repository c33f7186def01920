-- A window of the editions of a work.
SELECT key, json_extract(data, '$.title'), 2, json_extract(data, '$.publish_date'), 0
FROM editions WHERE work_key = :key ORDER BY key LIMIT 201 OFFSET :offset

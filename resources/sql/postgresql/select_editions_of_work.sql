-- A window of the editions of a work, by editions(work_key).
SELECT key, left(data->>'title', 500), 2, left(data->>'publish_date', 50),
       jsonb_path_exists(data, '$.covers[*] ? (@ > 0)')::int
FROM (SELECT key, data FROM editions WHERE work_key = :key OFFSET :offset::bigint LIMIT 201) AS borne

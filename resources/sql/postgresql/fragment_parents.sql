-- The works of the editions at hand, by primary key.
SELECT key, data FROM works WHERE key = ANY(ARRAY(SELECT DISTINCT work_key FROM borne WHERE work_key IS NOT NULL))

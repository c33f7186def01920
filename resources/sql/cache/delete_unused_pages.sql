-- Pages not used since, by pages_by_use.
DELETE FROM pages
WHERE id IN (SELECT id FROM pages WHERE used <= :used ORDER BY used LIMIT :limit)

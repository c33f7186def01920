-- By entries_by_edition.
DELETE FROM editions
WHERE key IN (
    SELECT key
    FROM editions
    WHERE stored < :before AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.edition = editions.key)
    LIMIT :limit)
RETURNING key

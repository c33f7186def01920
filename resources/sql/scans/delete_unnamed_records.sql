-- By entries_by_record.
DELETE FROM records
WHERE id IN (
    SELECT id
    FROM records
    WHERE stored < :before
        AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.record <> 0 AND e.record = records.id)
    LIMIT :limit)
RETURNING id

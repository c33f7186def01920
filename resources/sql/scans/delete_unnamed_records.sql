-- By entries_by_record and records_by_header.
DELETE FROM records
WHERE id IN (
    SELECT id
    FROM records
    WHERE stored < :before
        AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.record <> 0 AND e.record = records.id)
        AND NOT EXISTS (SELECT 1 FROM records r WHERE r.header <> 0 AND r.header = records.id)
    LIMIT :limit)
RETURNING id

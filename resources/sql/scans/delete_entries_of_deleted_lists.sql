-- By entries_by_list.
DELETE FROM entries
WHERE id IN (
    SELECT e.id
    FROM lists l
    CROSS JOIN entries e ON e.list = l.id AND e.removed IS NULL
    WHERE l.deleted < :before
    LIMIT :limit)
RETURNING id

-- Those whose entries are all gone.
DELETE FROM lists
WHERE deleted < :before
    AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.list = lists.id AND e.removed IS NULL)

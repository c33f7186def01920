-- What nobody undoes any more, by entries_by_removal.
DELETE FROM entries
WHERE id IN (SELECT id FROM entries WHERE removed < :before LIMIT :limit)
RETURNING id

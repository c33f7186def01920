-- As many as are there, by entries_by_list.
UPDATE lists
SET entry_count = (SELECT count(*) FROM entries WHERE list = :list AND removed IS NULL)
WHERE id = :list

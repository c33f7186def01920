-- All that are not deleted; there are few.
SELECT id, name, entry_count, changed, seal FROM lists WHERE deleted IS NULL ORDER BY changed DESC, id

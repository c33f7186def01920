-- How many entries a list has, by its primary key.
SELECT entry_count FROM lists WHERE id = :list

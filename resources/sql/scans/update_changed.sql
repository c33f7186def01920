-- Says by its row whether there is such a list.
UPDATE lists SET changed = :now WHERE id = :list RETURNING id

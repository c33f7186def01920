UPDATE lists SET name = :name, changed = :now, seal = :seal WHERE id = :list RETURNING id

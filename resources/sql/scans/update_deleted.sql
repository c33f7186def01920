UPDATE lists SET deleted = :deleted WHERE id = :list RETURNING id

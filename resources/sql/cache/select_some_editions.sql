-- Some editions of a profile, by primary key.
SELECT id, key, stored, used, record, seal FROM editions WHERE id BETWEEN :first AND :last LIMIT :limit

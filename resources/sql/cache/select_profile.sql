-- The number of a profile, by its unique index.
SELECT number FROM profiles WHERE id = :id

INSERT INTO lists (id, name, changed, seal) VALUES (:id, :name, :now, :seal)
ON CONFLICT (id) DO NOTHING

INSERT INTO records (id, text, stored, seal) VALUES (:id, :text, :now, :seal)
ON CONFLICT (id) DO UPDATE SET text = excluded.text, stored = excluded.stored, seal = excluded.seal

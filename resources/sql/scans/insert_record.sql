INSERT INTO records (id, text, header, stored, seal) VALUES (:id, :text, :header, :now, :seal)
ON CONFLICT (id) DO UPDATE SET text = excluded.text, header = excluded.header, stored = excluded.stored, seal = excluded.seal

INSERT INTO editions (key, record, stored, seal) VALUES (:key, :record, :now, :seal)
ON CONFLICT (key) DO UPDATE SET record = excluded.record, stored = excluded.stored, seal = excluded.seal

-- A new edition, its id taken before.
INSERT INTO editions (id, profile, key, stored, used, record, seal)
VALUES (:id, :profile, :key, :stored, :stored, :record, :seal)

-- A profile seen for the first time.
INSERT OR IGNORE INTO profiles (id, next_edition) VALUES (:id, 1)

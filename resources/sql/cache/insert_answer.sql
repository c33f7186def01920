-- An answer to an ISBN, in the place of the one before, by primary key.
INSERT OR REPLACE INTO answers (profile, isbn, stored, editions, seal)
VALUES (:profile, :isbn, :stored, :editions, :seal)

-- A page, in the place of the one before, by pages_by_query.
INSERT OR REPLACE INTO pages (profile, query, token, generation, stored, used, editions, next, is_approximate, seal)
VALUES (:profile, :query, :token, :generation, :stored, :stored, :editions, :next, :is_approximate, :seal)

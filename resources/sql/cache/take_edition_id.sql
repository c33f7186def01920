-- The next id of a profile (number times 2^40 and on), by primary key.
UPDATE profiles SET next_edition = next_edition + 1 WHERE number = :profile
RETURNING (number << 40) + next_edition - 1

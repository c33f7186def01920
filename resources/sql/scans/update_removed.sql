-- An entry leaves its list, and may come back.
UPDATE entries SET removed = :now WHERE id = :id AND list = :list AND removed IS NULL

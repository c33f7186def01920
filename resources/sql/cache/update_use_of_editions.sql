-- Editions were used, a JSON array of ids; by primary key.
UPDATE editions SET used = :now WHERE id IN (SELECT value FROM json_each(:ids))

-- The newest editions with these words, by the full-text index within the ids of one profile.
SELECT e.id, e.key, e.stored, e.used, e.record, e.seal
FROM (SELECT rowid AS id FROM words
      WHERE words MATCH :words AND rowid BETWEEN :first AND :last
      ORDER BY rowid DESC LIMIT :limit) AS found
CROSS JOIN editions e ON e.id = found.id

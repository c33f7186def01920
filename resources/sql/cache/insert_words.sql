-- The words of an edition.
INSERT INTO words (rowid, title, authors, publishers, subjects, keys)
VALUES (:id, :title, :authors, :publishers, :subjects, :keys)

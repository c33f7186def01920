-- Takes the words of an edition out; they must be those that were put in (FTS5, contentless tables).
INSERT INTO words (words, rowid, title, authors, publishers, subjects, keys)
VALUES ('delete', :id, :title, :authors, :publishers, :subjects, :keys)

-- Merges so many pages of the full-text index; fewer than none: begins a merge of all of it (FTS5).
INSERT INTO words (words, rank) VALUES ('merge', :pages)

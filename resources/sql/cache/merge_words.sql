-- Merges up to 200 pages of the full-text index (FTS5).
INSERT INTO words (words, rank) VALUES ('merge', 200)

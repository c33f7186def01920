-- Merges the whole full-text index, so that nothing of what was deleted is left in it (FTS5).
INSERT INTO words (words) VALUES ('optimize')

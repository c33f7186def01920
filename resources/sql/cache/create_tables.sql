-- The cache's file. An edition's id is its profile's number times 2^40 plus a number never used again, so that
-- the full-text index is cut to one profile by a range, and a page never names another edition than its own.
CREATE TABLE profiles (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, next_edition INTEGER NOT NULL);
CREATE TABLE editions (id INTEGER PRIMARY KEY, profile INTEGER NOT NULL, key TEXT NOT NULL, stored INTEGER NOT NULL, used INTEGER NOT NULL, record BLOB NOT NULL, seal BLOB NOT NULL);
CREATE UNIQUE INDEX editions_by_key ON editions (profile, key);
CREATE INDEX editions_by_use ON editions (used);
CREATE TABLE pages (id INTEGER PRIMARY KEY, profile INTEGER NOT NULL, query BLOB NOT NULL, token BLOB NOT NULL, generation INTEGER NOT NULL, stored INTEGER NOT NULL, used INTEGER NOT NULL, editions TEXT NOT NULL, next BLOB, is_approximate INTEGER NOT NULL, seal BLOB NOT NULL);
CREATE UNIQUE INDEX pages_by_query ON pages (profile, query, token);
CREATE INDEX pages_by_use ON pages (used);
CREATE TABLE answers (profile INTEGER NOT NULL, isbn INTEGER NOT NULL, stored INTEGER NOT NULL, editions TEXT NOT NULL, seal BLOB NOT NULL, PRIMARY KEY (profile, isbn)) WITHOUT ROWID;
CREATE INDEX answers_by_age ON answers (stored);
CREATE TABLE isbns (profile INTEGER NOT NULL, isbn INTEGER NOT NULL, edition INTEGER NOT NULL, PRIMARY KEY (profile, isbn, edition)) WITHOUT ROWID;
CREATE INDEX isbns_by_edition ON isbns (edition);
CREATE VIRTUAL TABLE words USING fts5 (title, authors, publishers, subjects, keys, content='', columnsize=0, prefix='2', tokenize='unicode61 remove_diacritics 2');

-- The five tables of Open Library as the sample catalogue has them, and full-text indexes of folded words.
CREATE TABLE authors (type TEXT, key TEXT PRIMARY KEY, revision INTEGER, last_modified TEXT, data TEXT);
CREATE TABLE works (type TEXT, key TEXT PRIMARY KEY, revision INTEGER, last_modified TEXT, data TEXT);
CREATE TABLE editions (type TEXT, key TEXT PRIMARY KEY, revision INTEGER, last_modified TEXT, work_key TEXT, data TEXT);
CREATE TABLE author_works (author_key TEXT, work_key TEXT, PRIMARY KEY (author_key, work_key));
CREATE TABLE edition_isbns (edition_key TEXT, isbn TEXT, PRIMARY KEY (edition_key, isbn));
CREATE INDEX editions_by_work ON editions (work_key);
CREATE INDEX edition_isbns_by_isbn ON edition_isbns (isbn);
CREATE INDEX author_works_by_work ON author_works (work_key);
CREATE VIRTUAL TABLE edition_words USING fts5(title, content='');
CREATE VIRTUAL TABLE work_words USING fts5(title, content='');
CREATE VIRTUAL TABLE author_words USING fts5(name, content='');

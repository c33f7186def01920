-- SPDX-License-Identifier: MIT
-- The five tables of the public loader, without keys: rows are copied in first, then come keys.sql and what is wanted.
CREATE TABLE authors (type text, key text NOT NULL, revision int, last_modified date, data jsonb);
CREATE TABLE works (type text, key text NOT NULL, revision int, last_modified date, data jsonb);
CREATE TABLE editions (type text, key text NOT NULL, revision int, last_modified date, data jsonb, work_key text);
CREATE TABLE author_works (author_key text NOT NULL, work_key text NOT NULL);
CREATE TABLE edition_isbns (edition_key text NOT NULL, isbn text NOT NULL);
GRANT SELECT ON ALL TABLES IN SCHEMA public TO catalogue_reader;

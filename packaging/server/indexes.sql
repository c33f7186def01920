-- SPDX-License-Identifier: MIT
-- The indexes that Alexandria looks for beyond those of the loader. As the tables' owner or superuser, beside all use:
--
--   psql -d openlibrary -f indexes.sql
--   psql -d openlibrary -v memory=2GB -f indexes.sql
--
-- One that is there already, under whatever name, is not built again; one that an interrupted run left behind is
-- dropped first. Leave out what you do not want by deleting its lines: the program uses what it finds and
-- `alexandria-desktop check` says what the rest would bring. Open windows notice when they next connect.
--
-- Sizes and times were measured with 3 and 10 million generated editions (PostgreSQL 15, two cores, everything in
-- memory) and are given here for 54.8 million, in proportion. CONCURRENTLY reads its table twice, so on a disk add
-- twice the time of reading it: editions are some 50 GB, works some 25. All of it together takes 12 GB.
\set ON_ERROR_STOP on
\set QUIET on
\if :{?memory}
\else
\set memory 512MB
\endif
SET maintenance_work_mem = :'memory';
SET statement_timeout = 0;
SET client_min_messages = warning;

SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::regclass)
FROM pg_index
WHERE NOT indisvalid
  AND indexrelid IN (to_regclass('ix_editions_title'), to_regclass('ix_authors_name'), to_regclass('ix_works_title'),
                     to_regclass('ix_editions_title_beginning'), to_regclass('ix_editions_title_words'),
                     to_regclass('ix_editions_title_characters'), to_regclass('ix_edition_isbns_digits'))
  AND indexrelid NOT IN (SELECT index_relid FROM pg_stat_progress_create_index) \gexec

-- What is there, by PostgreSQL's own print of it.
WITH found AS (
    SELECT indrelid::regclass::text AS place, substring(pg_get_indexdef(indexrelid) FROM ' USING (.*)$') AS print
    FROM pg_index
    WHERE indisvalid
      AND indrelid IN (to_regclass('authors'), to_regclass('works'), to_regclass('editions'),
                       to_regclass('edition_isbns')))
SELECT EXISTS (SELECT FROM found WHERE place = 'editions'
               AND print LIKE 'gin (((data ->> ''title''::text)) %gin_trgm_ops)') AS has_titles,
       EXISTS (SELECT FROM found WHERE place = 'authors'
               AND print LIKE 'gin (((data ->> ''name''::text)) %gin_trgm_ops)') AS has_names,
       EXISTS (SELECT FROM found WHERE place = 'works'
               AND print LIKE 'gin (((data ->> ''title''::text)) %gin_trgm_ops)') AS has_work_titles,
       EXISTS (SELECT FROM found WHERE place = 'editions'
               AND print LIKE 'btree ("left"(lower((data ->> ''title''::text)), %) text_pattern_ops)')
           AS has_beginnings,
       EXISTS (SELECT FROM found WHERE place = 'editions'
               AND print LIKE 'gin (to_tsvector(''simple''::regconfig, %''title''%') AS has_words,
       EXISTS (SELECT FROM found WHERE place = 'editions'
               AND print LIKE 'gin (regexp_split_to_array(%''title''%) WHERE %') AS has_characters,
       EXISTS (SELECT FROM found WHERE place = 'edition_isbns' AND print LIKE 'btree (%replace(isbn%))')
           OR '0-439-02348-1' BETWEEN '043902348' AND '043902348zzz' AS has_digits \gset

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Words of titles, without which titles cannot be searched (unless by ix_editions_title_words). 4.1 GB, 11 minutes.
-- Two words in 10 million editions: 18 ms and 1,050 pages instead of a scan of all.
\if :has_titles
\else
\echo ix_editions_title
CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_editions_title ON editions USING gin ((data->>'title') gin_trgm_ops);
\endif

-- Words of names, without which authors cannot be searched. In a catalogue of 100,000 editions not quite a quarter of
-- the one before, so some 1 GB and 3 minutes; not measured at size. A name in 10 million editions: 8 ms, 1,160 pages.
\if :has_names
\else
\echo ix_authors_name
CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_authors_name ON authors USING gin ((data->>'name') gin_trgm_ops);
\endif

-- Misspelt titles. 3.0 GB, 8 minutes. "harry poter" in 10 million editions: 84 ms and 2,480 pages; not found without.
\if :has_work_titles
\else
\echo ix_works_title
CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_works_title ON works USING gin ((data->>'title') gin_trgm_ops);
\endif

-- Exact titles first and what begins alike after them. 2.0 GB, 1.5 minutes. The first page in 0.1 to 0.2 ms and 54
-- pages, however large the catalogue is.
\if :has_beginnings
\else
\echo ix_editions_title_beginning
CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_editions_title_beginning
    ON editions (left(lower(data->>'title'), 120) text_pattern_ops);
\endif

-- Titles of several words. 1.4 GB, 9 minutes. "introduction to mathematics" in 3 million editions: 290 pages instead
-- of 1,410; on a cold disk with 10 million 1.3 s instead of 14. Whole words and their beginnings only: with it,
-- "potter" no longer finds "Flowerpotters".
\if :has_words
\else
\echo ix_editions_title_words
CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_editions_title_words
    ON editions USING gin (to_tsvector('simple', coalesce(data->>'title', '')));
\endif

-- One or two Chinese, Japanese or Korean characters anywhere in a title. 240 MB, 2 minutes. 2 to 4 ms instead of 0.2 to
-- 0.6 s and 35,000 to 127,000 pages in 3 million editions.
\if :has_characters
\else
\echo ix_editions_title_characters
CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_editions_title_characters
    ON editions USING gin (regexp_split_to_array(
        regexp_replace(data->>'title', '[^\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]', '', 'g'), ''))
    WHERE data->>'title' ~ '[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]';
\endif

-- ISBNs in any spelling, where the database sorts hyphens (C, C.UTF-8, ICU); under glibc's other locales the loader's
-- index finds them, and this one is left out. 2.2 GB, 2.5 minutes. 5 pages whatever the hyphens.
\if :has_digits
\else
\echo ix_edition_isbns_digits
CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_edition_isbns_digits
    ON edition_isbns (upper(regexp_replace(isbn, '[^0-9Xx]', '', 'g')));
\endif

-- What the expressions hold, the planner learns only now.
ANALYZE authors, works, editions, edition_isbns;

-- SPDX-License-Identifier: MIT
-- What an owner may add: titles in order, words in titles, ISBNs in any spelling, single Chinese characters, and
-- the words of all titles for "did you mean".
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX x_ed_title_prefix ON editions (left(lower(data->>'title'), 120) text_pattern_ops);
CREATE INDEX x_wk_title_prefix ON works (left(lower(data->>'title'), 120) text_pattern_ops);
CREATE INDEX x_ed_fts ON editions USING gin (to_tsvector('simple', coalesce(data->>'title', '')));
CREATE INDEX x_wk_fts ON works USING gin (to_tsvector('simple', coalesce(data->>'title', '')));
CREATE INDEX x_isbn_bare ON edition_isbns (upper(regexp_replace(isbn, '[^0-9Xx]', '', 'g')));
CREATE INDEX x_ed_cjk ON editions
    USING gin (regexp_split_to_array(regexp_replace(data->>'title', '[^\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]', '', 'g'), ''))
    WHERE data->>'title' ~ '[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]';
CREATE TABLE title_words AS
    SELECT word, ndoc FROM ts_stat($$SELECT to_tsvector('simple', coalesce(data->>'title', '')) FROM works$$)
    WHERE length(word) BETWEEN 4 AND 40;
CREATE INDEX x_title_words ON title_words USING gin (word gin_trgm_ops);
GRANT SELECT ON title_words TO catalogue_reader;

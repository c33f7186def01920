-- For each work of some authors one edition to stand for it, with work and authors, to be streamed: author by author in
-- the order given. A work comes with the first of its authors only; of its first eight editions the one with a cover
-- and an ISBN is chosen.
SELECT e.key, e.work_key, {edition}, w.data->'title', w.data->'description', w.data->'covers', w.data->'subjects',
       w.data->'subject_people', w.data->'subject_places', w.data->'subject_times', {authors}
FROM unnest(:authors::text[]) WITH ORDINALITY AS author(key, place)
CROSS JOIN LATERAL (
    SELECT work_key AS key FROM author_works AS link
    WHERE author_key = author.key
      AND (author.place = 1
           OR NOT EXISTS (SELECT 1 FROM author_works
                          WHERE work_key = link.work_key AND author_key = ANY((:authors::text[])[1 : author.place - 1])))
    OFFSET 0) AS work
CROSS JOIN LATERAL (
    SELECT first_ones.key, first_ones.work_key, first_ones.data
    FROM (SELECT key, work_key, data FROM editions WHERE work_key = work.key LIMIT 8) AS first_ones
    ORDER BY jsonb_path_exists(first_ones.data, '$.covers[*] ? (@ > 0)') DESC,
             (first_ones.data ? 'isbn_13' OR first_ones.data ? 'isbn_10') DESC, first_ones.key
    LIMIT 1) AS e
LEFT JOIN {works} w ON w.key = e.work_key

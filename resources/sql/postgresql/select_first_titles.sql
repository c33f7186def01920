-- The editions that bear exactly a title (jsonb_path_ops index) or begin with it (prefix index), as the first window has
-- them, with work and authors, to be streamed before all with its words: no index of words knows all punctuation.
WITH exact AS MATERIALIZED (SELECT key, work_key, data FROM editions WHERE {exact} LIMIT 51),
     prefixed AS MATERIALIZED (SELECT key, work_key, data FROM editions WHERE {prefixed} LIMIT 201)
SELECT e.key, e.work_key, {edition}, w.data->'title', w.data->'description', w.data->'covers', w.data->'subjects',
       w.data->'subject_people', w.data->'subject_places', w.data->'subject_times', {authors}
FROM (SELECT * FROM exact UNION ALL
      SELECT * FROM prefixed) AS e
LEFT JOIN {works} w ON w.key = e.work_key

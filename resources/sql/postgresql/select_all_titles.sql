-- All editions with a title's words, with work and authors, to be streamed: first those that bear exactly it or begin
-- with it, as a window has them, then all with its words (full-text or trigram index), those before among them. To be
-- run with nested loops only: any other join would read a whole table or fill the server's disk before the first row.
WITH exact AS MATERIALIZED (SELECT key, work_key, data FROM editions WHERE {exact} LIMIT 51),
     prefixed AS MATERIALIZED (SELECT key, work_key, data FROM editions WHERE {prefixed} LIMIT 201)
SELECT e.key, e.work_key, e.data, w.data->'title', w.data->'description', w.data->'covers', w.data->'subjects',
       w.data->'subject_people', w.data->'subject_places', w.data->'subject_times', {authors}
FROM (SELECT * FROM exact UNION ALL
      SELECT * FROM prefixed UNION ALL
      SELECT key, work_key, data FROM editions WHERE {worded}) AS e
LEFT JOIN {works} w ON w.key = e.work_key

-- All editions with a title's words, with work and authors, to be streamed. Which way is the planner's choice: of a rare
-- word index by index, of a common one a scan of the tables, hashed, is a third faster on a server that has them in
-- memory, and on a spinning disk the only one that ends.
SELECT e.key, e.work_key, {edition}, w.data->'title', w.data->'description', w.data->'covers', w.data->'subjects',
       w.data->'subject_people', w.data->'subject_places', w.data->'subject_times', {authors}
FROM (SELECT key, work_key, data FROM editions WHERE {worded}) AS e
LEFT JOIN {works} w ON w.key = e.work_key

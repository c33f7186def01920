-- All editions with a title's words, with work and authors, to be streamed. Which way is the planner's choice, so a
-- common word may have it read whole tables. Tried with generated data in memory only, neither on a spinning disk nor
-- at the size of the real catalogue.
SELECT e.key, e.work_key, {edition}, w.data->'title', w.data->'description', w.data->'covers', w.data->'subjects',
       w.data->'subject_people', w.data->'subject_places', w.data->'subject_times', {authors}
FROM (SELECT key, work_key, data FROM editions WHERE {worded}) AS e
LEFT JOIN {works} w ON w.key = e.work_key

-- All editions of a work, with work and authors, by editions(work_key), to be streamed.
SELECT e.key, e.work_key, {edition}, w.data->'title', w.data->'description', w.data->'covers', w.data->'subjects',
       w.data->'subject_people', w.data->'subject_places', w.data->'subject_times', {authors}
FROM editions e
LEFT JOIN {works} w ON w.key = e.work_key
WHERE e.work_key = :key

-- All editions with a title's words, with work and authors, to be streamed. Which way is the planner's choice, so a
-- common word may have it read whole tables. Tried with generated data in memory only, neither on a spinning disk nor
-- at the size of the real catalogue.
--
-- The inner part is what several processes of a server can share, and OFFSET 0 keeps it whole; a lookup of ours in its
-- list of columns would leave all of them to one. So the first author comes by a join, its name alone (coalesce has it
-- read before the join, without the record), and JSON becomes text there. Left are the lists of the works with several
-- authors or none: see fragment_author_list.
SELECT found.key, found.work_key, found.edition, found.title, found.description, found.covers, found.subjects,
       found.people, found.places, found.times, found.author_key, found.author_name,
       CASE WHEN found.authors IS NOT NULL
            THEN array_to_json(ARRAY(
                    SELECT json_build_object('key', named.key, 'name', (SELECT a.data->'name' FROM {authors} a WHERE a.key = named.key))
                    FROM (SELECT CASE jsonb_typeof(entry.value)
                                     WHEN 'object' THEN coalesce(entry.value->'author'->>'key', entry.value->>'author', entry.value->>'key')
                                     WHEN 'string' THEN entry.value #>> '{}'
                                 END AS key
                          FROM (SELECT jsonb_path_query(found.authors, '$[*]') AS value
                                LIMIT 50) AS entry
                          OFFSET 0) AS named)) END
FROM (SELECT e.key, e.work_key, (
{edition}
             )::text AS edition,
             (w.data->'title')::text AS title, (w.data->'description')::text AS description,
             (w.data->'covers')::text AS covers, (w.data->'subjects')::text AS subjects,
             (w.data->'subject_people')::text AS people, (w.data->'subject_places')::text AS places,
             (w.data->'subject_times')::text AS times,
             to_json(w.data #>> '{authors,0,author,key}') AS author_key, first.name AS author_name,
             CASE WHEN w.data #> '{authors,1}' IS NOT NULL OR w.data #>> '{authors,0,author,key}' IS NULL
                  THEN CASE WHEN jsonb_path_exists(w.data, '$.authors[*] ? (@ != null)') THEN w.data->'authors'
                            ELSE e.data->'authors' END END AS authors
      FROM (SELECT key, work_key, data FROM editions WHERE {worded}) AS e
      LEFT JOIN {works} w ON w.key = e.work_key
      LEFT JOIN (SELECT key, coalesce((data->'name')::text, 'null') AS name FROM {authors} a) AS first
             ON first.key = w.data #>> '{authors,0,author,key}'
      OFFSET 0) AS found

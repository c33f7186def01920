-- The authors of edition e and its work w, in their order, for a stream of some thousand rows, which pays for a value
-- made without joins a third less than for fragment_authors: key and name of the only author as JSON, as most works have
-- one, else NULL and all of them as a list. An author stands as {"author":{"key"}}, as {"author":"key"}, as {"key"} or
-- as a bare string; lax jsonpath takes any of them without failing a row.
to_json(w.data #>> '{authors,0,author,key}'),
CASE WHEN w.data #> '{authors,1}' IS NULL
     THEN (SELECT a.data->'name' FROM authors a WHERE a.key = w.data #>> '{authors,0,author,key}') END,
CASE WHEN w.data #> '{authors,1}' IS NOT NULL OR w.data #>> '{authors,0,author,key}' IS NULL
     THEN array_to_json(ARRAY(
             SELECT json_build_object('key', named.key, 'name', (SELECT a.data->'name' FROM authors a WHERE a.key = named.key))
             FROM (SELECT CASE jsonb_typeof(entry.value)
                              WHEN 'object' THEN coalesce(entry.value->'author'->>'key', entry.value->>'author', entry.value->>'key')
                              WHEN 'string' THEN entry.value #>> '{}'
                          END AS key
                   FROM (SELECT jsonb_path_query(CASE WHEN jsonb_path_exists(w.data, '$.authors[*] ? (@ != null)') THEN w.data ELSE e.data END,
                                                 '$.authors[*]') AS value
                         LIMIT 50) AS entry
                   OFFSET 0) AS named)) END

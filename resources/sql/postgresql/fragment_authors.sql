-- The authors of edition e and its work w, in their order, as JSON. An author stands as {"author":{"key"}},
-- as {"author":"key"}, as {"key"} or as a bare string; lax jsonpath takes any of them without failing a row.
LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('key', named.key, 'name', a.data->'name') ORDER BY named.place) AS list
    FROM (SELECT entry.place,
                 CASE jsonb_typeof(entry.value)
                     WHEN 'object' THEN coalesce(entry.value->'author'->>'key', entry.value->>'author', entry.value->>'key')
                     WHEN 'string' THEN entry.value #>> '{}'
                 END AS key
          FROM jsonb_path_query(CASE WHEN jsonb_path_exists(w.data, '$.authors[*] ? (@ != null)') THEN w.data ELSE e.data END,
                                '$.authors[*]') WITH ORDINALITY AS entry(value, place)
          WHERE entry.place <= 50) AS named
    LEFT JOIN authors a ON a.key = named.key) AS authors ON true

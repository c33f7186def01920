-- The authors of work w, in its order, as JSON.
(SELECT json_group_array(json_object('key', a.key, 'name', json_extract(a.data, '$.name')))
 FROM (SELECT json_extract(value, '$.author.key') AS key FROM json_each(w.data, '$.authors')) AS listed
 CROSS JOIN authors a ON a.key = listed.key)

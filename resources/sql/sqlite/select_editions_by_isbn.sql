-- The editions that bear the ISBNs asked for, by edition_isbns(isbn): [[place, "isbn"], …].
WITH matched AS (
    SELECT json_extract(asked.value, '$[0]') AS place, i.edition_key, json_group_array(i.isbn) AS isbns
    FROM json_each(:asked) AS asked
    CROSS JOIN edition_isbns i ON i.isbn = json_extract(asked.value, '$[1]')
    GROUP BY place, i.edition_key)
SELECT e.key, e.work_key, e.data, w.data, {authors}, matched.place, matched.isbns, NULL AS elapsed
FROM matched
JOIN editions e ON e.key = matched.edition_key
LEFT JOIN works w ON w.key = e.work_key
ORDER BY matched.place, e.key

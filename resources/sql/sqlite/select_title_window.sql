-- A window of editions with all the words in their title, by the full-text index.
SELECT e.key, json_extract(e.data, '$.title'), 2, json_extract(e.data, '$.publish_date'), 0
FROM edition_words JOIN editions e ON e.rowid = edition_words.rowid
WHERE edition_words MATCH :words
ORDER BY edition_words.rowid LIMIT 201 OFFSET :offset

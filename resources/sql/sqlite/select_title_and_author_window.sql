-- A window of editions by authors with all the words in one of their names, where the edition's title or its
-- work's has all the words of the title. The last row, without a key, counts it.
WITH titled AS (
    SELECT e.key, e.data FROM editions e
    WHERE (e.rowid IN (SELECT rowid FROM edition_words WHERE edition_words MATCH :words)
           OR e.work_key IN (SELECT w.key FROM work_words JOIN works w ON w.rowid = work_words.rowid
                             WHERE work_words MATCH :words))
      AND e.work_key IN (SELECT link.work_key
                         FROM author_words
                         JOIN authors a ON a.rowid = author_words.rowid
                         JOIN author_works link ON link.author_key = a.key
                         WHERE author_words MATCH :author)
    ORDER BY e.rowid LIMIT 201 OFFSET :offset)
SELECT key, json_extract(data, '$.title'), 2, json_extract(data, '$.publish_date'), 0 FROM titled
UNION ALL
SELECT NULL, NULL, (SELECT count(*) FROM titled), NULL, NULL

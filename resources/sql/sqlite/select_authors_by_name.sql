-- Authors with all the words in one of their names, by the full-text index, and how many works they have.
SELECT a.key, json_extract(a.data, '$.name'), (SELECT count(*) FROM author_works WHERE author_key = a.key)
FROM author_words JOIN authors a ON a.rowid = author_words.rowid
WHERE author_words MATCH :words

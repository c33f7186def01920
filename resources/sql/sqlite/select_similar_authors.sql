-- Every author: the program finds out which names are alike.
SELECT a.key, json_extract(a.data, '$.name'), (SELECT count(*) FROM author_works WHERE author_key = a.key)
FROM authors a

-- Every edition: the program finds out which titles are alike. The sample has some hundreds.
SELECT key, json_extract(data, '$.title'), 2, json_extract(data, '$.publish_date'), 0 FROM editions

-- How many editions there are, by the smallest index.
SELECT count(*) FROM editions

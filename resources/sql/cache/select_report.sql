-- How much there is; reads every row once.
SELECT (SELECT count(*) FROM editions), (SELECT count(*) FROM pages), (SELECT count(*) FROM answers),
    (SELECT min(stored) FROM editions)

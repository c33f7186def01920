-- Editions that bear an ISBN no more, by the primary key of isbns; :editions is a JSON array of those that do.
DELETE FROM isbns
WHERE profile = :profile AND isbn = :isbn AND edition NOT IN (SELECT value FROM json_each(:editions))

-- The editions that bear an ISBN, by the primary keys of isbns and editions.
SELECT e.id, e.key, e.stored, e.used, e.record, e.seal
FROM isbns i
CROSS JOIN editions e ON e.id = i.edition
WHERE i.profile = :profile AND i.isbn = :isbn
ORDER BY i.edition

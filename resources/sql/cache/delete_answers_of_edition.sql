-- Answers to the ISBNs of an edition, by isbns_by_edition and the primary key of answers.
DELETE FROM answers
WHERE (profile, isbn) IN (SELECT profile, isbn FROM isbns WHERE edition = :edition)

-- Answers learnt before, by answers_by_age.
DELETE FROM answers
WHERE (profile, isbn) IN (SELECT profile, isbn FROM answers WHERE stored <= :used ORDER BY stored LIMIT :limit)

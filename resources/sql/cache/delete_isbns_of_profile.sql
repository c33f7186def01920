-- All ISBNs of a profile, by primary key.
DELETE FROM isbns WHERE profile = :profile

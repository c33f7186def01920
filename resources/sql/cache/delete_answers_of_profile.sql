-- All answers of a profile, by primary key.
DELETE FROM answers WHERE profile = :profile

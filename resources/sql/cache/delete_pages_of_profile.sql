-- All pages of a profile, by pages_by_query.
DELETE FROM pages WHERE profile = :profile

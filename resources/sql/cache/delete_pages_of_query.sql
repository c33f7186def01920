-- All pages of a query, by pages_by_query.
DELETE FROM pages WHERE profile = :profile AND query = :query

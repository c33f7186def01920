-- One page of a query, by pages_by_query.
SELECT id, generation, stored, used, editions, next, is_approximate, seal FROM pages
WHERE profile = :profile AND query = :query AND token = :token

-- What was last answered to an ISBN, by primary key.
SELECT stored, editions, seal FROM answers WHERE profile = :profile AND isbn = :isbn

-- Whole editions, packed, for all lists.
CREATE TABLE editions (key TEXT PRIMARY KEY, record BLOB NOT NULL, stored INTEGER NOT NULL, seal BLOB NOT NULL)

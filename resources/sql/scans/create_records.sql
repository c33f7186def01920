-- Lines of imported files.
CREATE TABLE records (id INTEGER PRIMARY KEY, text TEXT NOT NULL, stored INTEGER NOT NULL, seal BLOB NOT NULL)

-- Lines of imported files; the header of a line is a record too.
CREATE TABLE records (id INTEGER PRIMARY KEY, text TEXT NOT NULL, header INTEGER NOT NULL, stored INTEGER NOT NULL, seal BLOB NOT NULL)

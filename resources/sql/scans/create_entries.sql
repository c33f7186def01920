-- One with a time in `removed` is in no list, but may come back. The seal is over all but that.
CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    list INTEGER NOT NULL,
    place INTEGER NOT NULL,
    scanned INTEGER NOT NULL,
    input TEXT NOT NULL,
    isbn TEXT,
    copies INTEGER NOT NULL,
    note TEXT NOT NULL,
    state INTEGER NOT NULL,
    edition TEXT,
    title TEXT NOT NULL,
    authors TEXT NOT NULL,
    year INTEGER,
    edition_count INTEGER NOT NULL,
    record INTEGER NOT NULL,
    seal BLOB NOT NULL,
    removed INTEGER
)

-- A list of the file. entry_count is kept by the triggers of its entries, apart from them: what a damaged page
-- has lost is missed. The seal is over id and name.
CREATE TABLE lists (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    entry_count INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL,
    deleted INTEGER,
    seal BLOB NOT NULL
)

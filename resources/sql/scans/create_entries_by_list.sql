-- A list in its order, the id (the rowid) last.
CREATE INDEX entries_by_list ON entries (list, place) WHERE removed IS NULL

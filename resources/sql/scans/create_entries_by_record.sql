-- Which records are named still.
CREATE INDEX entries_by_record ON entries (record) WHERE record <> 0

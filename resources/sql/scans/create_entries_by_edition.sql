-- Which editions are named still.
CREATE INDEX entries_by_edition ON entries (edition) WHERE edition IS NOT NULL

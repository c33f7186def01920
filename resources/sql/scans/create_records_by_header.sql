-- Which headers are named still.
CREATE INDEX records_by_header ON records (header) WHERE header <> 0

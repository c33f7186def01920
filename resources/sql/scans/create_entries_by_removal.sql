-- What may be gone for good one day.
CREATE INDEX entries_by_removal ON entries (removed) WHERE removed IS NOT NULL

SELECT record, seal FROM editions WHERE key = :key

-- One edition, by editions_by_key.
SELECT id, key, stored, used, record, seal FROM editions WHERE profile = :profile AND key = :key

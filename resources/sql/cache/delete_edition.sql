-- One edition, by primary key.
DELETE FROM editions WHERE id = :edition

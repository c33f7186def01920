-- An edition seen again, by primary key.
UPDATE editions SET stored = :stored, used = :stored, record = :record, seal = :seal WHERE id = :id

CREATE TRIGGER count_changed AFTER UPDATE OF list, removed ON entries
WHEN OLD.list <> NEW.list OR (OLD.removed IS NULL) <> (NEW.removed IS NULL)
BEGIN
    UPDATE lists SET entry_count = entry_count - (OLD.removed IS NULL) WHERE id = OLD.list;
    UPDATE lists SET entry_count = entry_count + (NEW.removed IS NULL) WHERE id = NEW.list;
END

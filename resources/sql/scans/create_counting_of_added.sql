CREATE TRIGGER count_added AFTER INSERT ON entries WHEN NEW.removed IS NULL
BEGIN
    UPDATE lists SET entry_count = entry_count + 1 WHERE id = NEW.list;
END

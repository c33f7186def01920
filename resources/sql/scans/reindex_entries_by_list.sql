-- When it has other entries than the list should have.
REINDEX entries_by_list

-- A list in its order, by entries_by_list.
SELECT id, place, scanned, input, isbn, copies, note, state, edition, title, authors, year, edition_count,
    record, seal
FROM entries
WHERE list = :list AND removed IS NULL
ORDER BY place, id

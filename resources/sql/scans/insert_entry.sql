-- As it is now, wherever it was before.
INSERT INTO entries (id, list, place, scanned, input, isbn, copies, note, state, edition, title, authors, year,
    edition_count, record, seal)
VALUES (:id, :list, :place, :scanned, :input, :isbn, :copies, :note, :state, :edition, :title, :authors, :year,
    :edition_count, :record, :seal)
ON CONFLICT (id) DO UPDATE SET list = excluded.list, place = excluded.place, scanned = excluded.scanned,
    input = excluded.input, isbn = excluded.isbn, copies = excluded.copies, note = excluded.note,
    state = excluded.state, edition = excluded.edition, title = excluded.title, authors = excluded.authors,
    year = excluded.year, edition_count = excluded.edition_count, record = excluded.record,
    seal = excluded.seal, removed = NULL

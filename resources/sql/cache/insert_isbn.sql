-- An edition bears an ISBN; twice said is said once.
INSERT OR IGNORE INTO isbns (profile, isbn, edition) VALUES (:profile, :isbn, :edition)

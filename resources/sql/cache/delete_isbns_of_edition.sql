-- What an edition bore, by isbns_by_edition.
DELETE FROM isbns WHERE edition = :edition

-- Uses the clock has not come to yet, by editions_by_use.
UPDATE editions SET used = :now WHERE used > :future

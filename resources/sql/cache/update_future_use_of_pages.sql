-- Uses the clock has not come to yet, by pages_by_use.
UPDATE pages SET used = :now WHERE used > :future

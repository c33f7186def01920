-- Lists that have entries, but no row of their own any more.
SELECT DISTINCT list FROM entries WHERE removed IS NULL AND list NOT IN (SELECT id FROM lists)

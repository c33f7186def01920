-- Those not used for longest, by editions_by_use; the profile's id comes seventh.
SELECT e.id, e.key, e.stored, e.used, e.record, e.seal, p.id
FROM editions e
JOIN profiles p ON p.number = e.profile
ORDER BY e.used LIMIT :limit

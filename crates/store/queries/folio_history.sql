-- Every entry that stands on one sheet, oldest first.
SELECT e.position, e.id, e.organisation, e.hour, e.kind, e.digest, e.commitment, e.body
FROM folio_entry f JOIN entry e ON e.position = f.position WHERE f.folio = $1 ORDER BY f.position

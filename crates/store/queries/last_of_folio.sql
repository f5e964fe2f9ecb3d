-- The position of the last entry that stands on a sheet; 0 when there is none.
SELECT COALESCE(MAX(position), 0) FROM folio_entry WHERE folio = $1

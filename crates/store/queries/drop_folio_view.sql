-- A sheet is no longer listed.
DELETE FROM folio_view WHERE folio = $1

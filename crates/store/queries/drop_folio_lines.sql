-- What stood on a sheet goes, to be written anew.
DELETE FROM folio_line WHERE folio = $1

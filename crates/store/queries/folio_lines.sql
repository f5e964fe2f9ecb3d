-- What stands on a sheet, in the order it was written.
SELECT folio, kind, on_day, answers FROM folio_line WHERE folio = $1 ORDER BY at

-- A sheet as it stands.
SELECT folio, kind, part, state, district, heading, last_position FROM folio_view WHERE folio = $1

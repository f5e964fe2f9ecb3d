-- A sheet as it stands.
INSERT INTO folio_view (folio, kind, part, state, district, heading, last_position) VALUES ($1, $2, $3, $4, $5, $6, $7)

-- A line of a sheet as it stands.
INSERT INTO folio_line (folio, at, kind, on_day, answers) VALUES ($1, $2, $3, $4, $5)

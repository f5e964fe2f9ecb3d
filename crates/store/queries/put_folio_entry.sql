-- An entry stands on a sheet.
INSERT INTO folio_entry (folio, position) VALUES ($1, $2) ON CONFLICT (folio, position) DO NOTHING

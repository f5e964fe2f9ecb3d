-- A phone that may send reports.
INSERT INTO device (id, name, token_hash, language, made, made_by) VALUES ($1, $2, $3, $4, $5, $6)

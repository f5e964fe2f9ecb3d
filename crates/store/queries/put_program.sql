-- A program that may ask and tell.
INSERT INTO program (id, name, token_hash, may, made, made_by) VALUES ($1, $2, $3, $4, $5, $6)

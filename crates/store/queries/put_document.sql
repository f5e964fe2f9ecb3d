-- The bytes of an issued letter.
INSERT INTO document (id, entry_id, case_id, sha256, bytes) VALUES ($1, $2, $3, $4, $5)

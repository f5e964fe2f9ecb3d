-- A first-run code, by its hash.
INSERT INTO enrolment_code (code_hash, made, until) VALUES ($1, $2, $3)

-- A first-run code is used once.
UPDATE enrolment_code SET used = $1 WHERE code_hash = $2 AND used IS NULL AND until >= $1

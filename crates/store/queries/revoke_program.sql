-- A program is shut out; the first time counts.
UPDATE program SET revoked = $1 WHERE id = $2 AND revoked IS NULL

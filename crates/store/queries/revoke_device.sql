-- A phone is shut out; the first time counts.
UPDATE device SET revoked = $1 WHERE id = $2 AND revoked IS NULL

-- The bytes of a form of others.
SELECT body FROM form WHERE id = $1 AND version = $2

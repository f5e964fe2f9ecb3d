-- Whether a form of others was ever handed in, in any version.
SELECT COUNT(*) FROM form WHERE id = $1

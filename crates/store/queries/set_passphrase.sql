-- A member's passphrase, hashed.
UPDATE member SET passphrase = $1 WHERE id = $2

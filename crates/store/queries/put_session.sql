-- A sign-in, with the keys it unlocked.
INSERT INTO session (token_hash, member_id, began, last_seen, keyring) VALUES ($1, $2, $3, $4, $5)

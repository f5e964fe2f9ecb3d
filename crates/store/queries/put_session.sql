-- A sign-in.
INSERT INTO session (token_hash, member_id, began, last_seen) VALUES ($1, $2, $3, $4)

-- A sign-in, the keys it unlocked, and whose it is.
SELECT s.began, s.last_seen, s.keyring, m.id, m.name, m.language
FROM session s JOIN member m ON m.id = s.member_id WHERE s.token_hash = $1

-- A sign-in and whose it is.
SELECT s.began, s.last_seen, m.id, m.name, m.passphrase, m.language
FROM session s JOIN member m ON m.id = s.member_id WHERE s.token_hash = $1

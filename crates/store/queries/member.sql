-- One member.
SELECT id, name, passphrase, language FROM member WHERE id = $1

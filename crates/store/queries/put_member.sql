-- A new member.
INSERT INTO member (id, name, name_key, language, joined) VALUES ($1, $2, $3, $4, $5)

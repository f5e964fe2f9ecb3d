-- The member who signs in with this name.
SELECT id, name, language FROM member WHERE name_key = $1

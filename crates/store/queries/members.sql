-- The names of the members.
SELECT id, name FROM member

-- A member's pairs of keys go.
DELETE FROM member_key WHERE member = $1

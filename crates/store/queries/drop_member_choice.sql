-- A member's choice is taken back.
DELETE FROM member_choice WHERE member_id = $1 AND name = $2

-- What a member chose for their own pages.
SELECT value FROM member_choice WHERE member_id = $1 AND name = $2

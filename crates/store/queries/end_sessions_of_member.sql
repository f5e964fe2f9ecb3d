-- Every sign-in of a member ends.
DELETE FROM session WHERE member_id = $1

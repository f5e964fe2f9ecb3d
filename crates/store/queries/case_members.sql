-- Who told or did something in one case.
SELECT member_id FROM case_member WHERE case_id = $1 ORDER BY member_id

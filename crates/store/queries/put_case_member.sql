-- Who told or did something in a case.
INSERT INTO case_member (member_id, case_id) VALUES ($1, $2)

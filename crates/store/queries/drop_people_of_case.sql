-- Removes what was worked out for the people of one case: before its own row, which tells where they stand.
DELETE FROM person_view WHERE case_id = $1 AND came = (SELECT c.last_position FROM case_view c WHERE c.case_id = $1)

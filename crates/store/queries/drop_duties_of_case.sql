-- Removes the duties that were worked out for one case: before its own row, which tells where they stand.
DELETE FROM duty_view WHERE case_id = $1 AND came = (SELECT c.last_position FROM case_view c WHERE c.case_id = $1)

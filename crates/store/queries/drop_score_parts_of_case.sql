-- Removes what one case adds to the counts: before its own row, which tells where it stands.
DELETE FROM score_part WHERE case_id = $1 AND came = (SELECT c.last_position FROM case_view c WHERE c.case_id = $1)

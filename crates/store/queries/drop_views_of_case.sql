-- Removes what was worked out for one case; its people and duties go with it.
DELETE FROM case_view WHERE case_id = $1

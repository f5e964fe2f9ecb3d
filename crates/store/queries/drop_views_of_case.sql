-- Removes what was worked out for one case; its people go with it, its duties went before.
DELETE FROM case_view WHERE case_id = $1

-- Removes what was worked out for one case; its duties, its people and what it adds to the counts went before, the rest goes with it.
DELETE FROM case_view WHERE case_id = $1

-- The event is given up; the next one is tried anew.
UPDATE webhook SET told = up_to, event = NULL, up_to = NULL, began = NULL, tries = 0, next_try = NULL, fault = $1, given_up = $2
WHERE id = $3 AND event = $4

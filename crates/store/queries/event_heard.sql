-- The address took the event.
UPDATE webhook SET told = up_to, event = NULL, up_to = NULL, began = NULL, tries = 0, next_try = NULL, fault = NULL, last_heard = $1
WHERE id = $2 AND event = $3

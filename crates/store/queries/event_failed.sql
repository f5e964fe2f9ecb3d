-- The address did not take the event: it is tried again.
UPDATE webhook SET tries = tries + 1, next_try = $1, fault = $2 WHERE id = $3 AND event = $4

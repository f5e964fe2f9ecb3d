-- Something is new: an event that is durable before it is first sent.
UPDATE webhook SET event = $1, up_to = $2, began = $3, tries = 0, next_try = $3 WHERE id = $4 AND event IS NULL AND removed IS NULL

-- An address is told nothing any more.
UPDATE webhook SET removed = $1, event = NULL, next_try = NULL WHERE id = $2 AND removed IS NULL

-- Whether phones are offered a version of a form.
UPDATE form SET stopped = CAST($1 AS BIGINT) WHERE id = $2 AND version = $3

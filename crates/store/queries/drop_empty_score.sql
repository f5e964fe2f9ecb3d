-- Removes a count that has come back to nothing.
DELETE FROM score
WHERE level = $1 AND state = $2 AND district = $3 AND office = $4 AND month = $5 AND measure = $6 AND bucket = $7 AND n = 0

-- The version there was when a step of a run of visits had been read.
SELECT MAX(version) FROM visit WHERE entity = $1 AND branch = $2 AND base = $3

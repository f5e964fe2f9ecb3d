-- The newest of the organisation's keys.
SELECT MAX(generation) FROM organisation_key

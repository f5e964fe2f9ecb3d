-- The position of the last entry that tells of a case; 0 when there is none.
SELECT COALESCE(MAX(position), 0) FROM case_entry WHERE case_id = $1

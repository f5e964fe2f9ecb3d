-- The position of the last entry of one case; 0 when there is none.
SELECT COALESCE(MAX(position), 0) FROM plain_entry WHERE case_id = $1

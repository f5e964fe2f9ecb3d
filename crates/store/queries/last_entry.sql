-- The position of the last entry; 0 when there is none.
SELECT COALESCE(MAX(position), 0) FROM entry

-- How many entries there are.
SELECT COUNT(*) FROM plain_entry

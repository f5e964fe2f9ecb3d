-- How many entries there are.
SELECT COUNT(*) FROM entry

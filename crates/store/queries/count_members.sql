-- How many members there are.
SELECT COUNT(*) FROM member

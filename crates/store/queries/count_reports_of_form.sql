-- How many reports of one form there are of each state.
SELECT state, COUNT(*) FROM report WHERE form = $1 GROUP BY state ORDER BY state

-- How many reports there are of each state.
SELECT state, COUNT(*) FROM report GROUP BY state ORDER BY state

-- The places of work that cases have.
SELECT DISTINCT state, district FROM case_view ORDER BY state NULLS FIRST, district NULLS FIRST

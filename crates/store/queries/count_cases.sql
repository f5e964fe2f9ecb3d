-- How many cases the same question finds.
SELECT COUNT(*) FROM case_view c
WHERE (CAST($1 AS TEXT) IS NULL OR c.label LIKE $1) AND (CAST($2 AS TEXT) IS NULL OR c.state = $2) AND (CAST($3 AS TEXT) IS NULL OR c.district = $3)
  AND (CAST($4 AS BIGINT) IS NULL OR c.case_id IN (SELECT d.case_id FROM duty_view d WHERE d.standing = 'open' AND d.last_moment < $4))

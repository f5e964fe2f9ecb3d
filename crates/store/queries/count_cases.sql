-- How many cases the same question finds.
SELECT COUNT(*) FROM case_view c
WHERE ($1 IS NULL OR c.label LIKE $1) AND ($2 IS NULL OR c.state = $2) AND ($3 IS NULL OR c.district = $3)
  AND ($4 IS NULL OR c.case_id IN (SELECT d.case_id FROM duty_view d WHERE d.standing = 'open' AND d.last_moment < $4))

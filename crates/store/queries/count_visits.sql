-- How many visits are late on a day, and how many are due until a later one.
SELECT COALESCE(SUM(CASE WHEN v.due < $1 THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN v.due >= $1 THEN 1 ELSE 0 END), 0)
FROM visit_view v JOIN case_view c ON c.case_id = v.case_id
WHERE v.done IS NULL AND v.due <= $2 AND (v.until IS NULL OR v.until > $1)
  AND (CAST($3 AS TEXT) IS NULL OR c.state = $3) AND (CAST($4 AS TEXT) IS NULL OR c.district = $4)

-- The cases behind a count, by label.
SELECT DISTINCT c.case_id, c.label, c.state, c.district, c.work_kind, c.people
FROM score_part p JOIN case_view c ON c.case_id = p.case_id
WHERE p.measure = $1 AND (CAST($2 AS TEXT) IS NULL OR p.state = $2) AND (CAST($3 AS TEXT) IS NULL OR p.district = $3)
  AND (CAST($4 AS TEXT) IS NULL OR p.office = $4) AND p.bucket >= $5 AND p.bucket < $6
ORDER BY c.label LIMIT $7

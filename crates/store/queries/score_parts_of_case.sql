-- What one case adds to the counts.
SELECT p.measure, p.office, p.state, p.district, p.month, p.bucket, p.n
FROM case_view c JOIN score_part p ON p.came = c.last_position AND p.case_id = c.case_id
WHERE c.case_id = $1 ORDER BY p.measure, p.office, p.state, p.district, p.month, p.bucket

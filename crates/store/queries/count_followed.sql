-- How many people came free on a known day, on a day nobody has said, and how many of all are in bondage again.
SELECT COALESCE(SUM(CASE WHEN f.released_latest IS NULL THEN 0 ELSE 1 END), 0),
       COALESCE(SUM(CASE WHEN f.released_latest IS NULL THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN f.again_on IS NULL THEN 0 ELSE 1 END), 0)
FROM follow_view f JOIN case_view c ON c.case_id = f.case_id
WHERE (CAST($1 AS TEXT) IS NULL OR c.state = $1) AND (CAST($2 AS TEXT) IS NULL OR c.district = $2)

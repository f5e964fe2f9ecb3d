-- People who are free, nobody has said since when: no visit can be planned.
SELECT f.case_id, c.label, f.person_id, f.ordinal
FROM follow_view f JOIN case_view c ON c.case_id = f.case_id
WHERE f.released_latest IS NULL
  AND (CAST($1 AS TEXT) IS NULL OR c.state = $1) AND (CAST($2 AS TEXT) IS NULL OR c.district = $2)
ORDER BY c.label, f.ordinal LIMIT $3

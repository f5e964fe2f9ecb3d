-- Cases after one of them in the order of their last word, the newest first.
SELECT c.case_id, c.label, c.state, c.district, c.work_kind, c.people, c.status, c.still_held, c.last_word
FROM case_view c
WHERE (CAST($1 AS TEXT) IS NULL OR c.label LIKE $1) AND (CAST($2 AS TEXT) IS NULL OR c.state = $2) AND (CAST($3 AS TEXT) IS NULL OR c.district = $3)
  AND (CAST($4 AS BIGINT) IS NULL OR c.case_id IN (SELECT d.case_id FROM duty_view d WHERE d.standing = 'open' AND d.last_moment < $4))
  AND (CAST($5 AS BIGINT) IS NULL OR c.last_word < $5 OR (c.last_word = $5 AND c.case_id > $6))
ORDER BY c.last_word DESC, c.case_id LIMIT $7

-- Visits whose day is over on a day and that no later visit has replaced, the longest waiting first.
SELECT v.case_id, c.label, v.person_id, f.ordinal, v.months, v.due_earliest, v.due
FROM visit_view v JOIN case_view c ON c.case_id = v.case_id JOIN follow_view f ON f.case_id = v.case_id AND f.person_id = v.person_id
WHERE v.done IS NULL AND v.due < $1 AND (v.until IS NULL OR v.until > $1)
  AND (CAST($2 AS TEXT) IS NULL OR c.state = $2) AND (CAST($3 AS TEXT) IS NULL OR c.district = $3)
ORDER BY v.due, c.label, f.ordinal LIMIT $4

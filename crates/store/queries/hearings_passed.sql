-- Next dates that have passed with nothing recorded since, the longest ago first.
SELECT h.forum, h.court, h.last_on, h.next_on, h.next_day, h.purpose, h.called, h.people, h.case_id, c.label, c.state, c.district
FROM hearing_view h JOIN case_view c ON c.case_id = h.case_id
WHERE h.next_day < $1 AND (CAST($2 AS TEXT) IS NULL OR c.state = $2) AND (CAST($3 AS TEXT) IS NULL OR c.district = $3)
  AND (CAST($4 AS TEXT) IS NULL OR h.court = $4)
ORDER BY h.next_day, h.case_id, h.at LIMIT $5

-- Open duties whose last moment lies between now and a later moment, the soonest first.
SELECT d.case_id, c.label, c.work_kind, d.person_id, d.people, d.duty, d.bearer, d.state, d.district, d.last_day, d.last_moment,
       d.by_the_hour, d.benchmark_day, d.provision, d.letter, d.next_letter
FROM duty_view d JOIN case_view c ON c.case_id = d.case_id
WHERE d.standing = 'open' AND d.last_moment >= $1 AND d.last_moment <= $2
  AND (CAST($3 AS TEXT) IS NULL OR d.bearer = $3) AND (CAST($4 AS TEXT) IS NULL OR d.state = $4)
  AND (CAST($5 AS TEXT) IS NULL OR d.district = $5) AND (CAST($6 AS TEXT) IS NULL OR d.duty = $6)
ORDER BY d.last_moment, d.came, d.case_id, d.at LIMIT $7 OFFSET $8

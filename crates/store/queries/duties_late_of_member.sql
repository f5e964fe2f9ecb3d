-- Open duties whose last moment has passed, the latest first; in the cases in which a member told something.
SELECT d.case_id, c.label, c.work_kind, d.person_id, d.people, d.duty, d.bearer, d.state, d.district, d.last_day, d.last_moment,
       d.by_the_hour, d.benchmark_day, d.provision, d.letter, d.next_letter
FROM case_member m CROSS JOIN case_view c CROSS JOIN duty_view d
WHERE c.case_id = m.case_id AND d.came = c.last_position AND d.case_id = c.case_id AND d.standing = 'open' AND d.last_moment < $1
  AND (CAST($2 AS TEXT) IS NULL OR d.bearer = $2) AND (CAST($3 AS TEXT) IS NULL OR d.state = $3)
  AND (CAST($4 AS TEXT) IS NULL OR d.district = $4) AND (CAST($5 AS TEXT) IS NULL OR d.duty = $5) AND m.member_id = $6
ORDER BY d.last_moment, d.came, d.case_id, d.at LIMIT $7 OFFSET $8

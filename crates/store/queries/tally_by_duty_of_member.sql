-- Open duties by kind of duty in the cases in which a member told something: late, due until a moment, in all, without a last day.
SELECT d.duty, COUNT(*) FILTER (WHERE d.last_moment < $1) AS late,
       COUNT(*) FILTER (WHERE d.last_moment >= $1 AND d.last_moment <= $2), COUNT(*), COUNT(*) FILTER (WHERE d.last_moment IS NULL)
FROM case_member m CROSS JOIN case_view c CROSS JOIN duty_view d
WHERE c.case_id = m.case_id AND d.came = c.last_position AND d.case_id = c.case_id AND d.standing = 'open'
  AND (CAST($3 AS TEXT) IS NULL OR d.bearer = $3) AND (CAST($4 AS TEXT) IS NULL OR d.state = $4)
  AND (CAST($5 AS TEXT) IS NULL OR d.district = $5) AND (CAST($6 AS TEXT) IS NULL OR d.duty = $6) AND m.member_id = $7
GROUP BY d.duty ORDER BY late DESC, d.duty

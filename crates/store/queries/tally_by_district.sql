-- Open duties by State and district: late, due until a moment, in all, without a last day.
SELECT state, district, COUNT(*) FILTER (WHERE last_moment < $1) AS late,
       COUNT(*) FILTER (WHERE last_moment >= $1 AND last_moment <= $2), COUNT(*), COUNT(*) FILTER (WHERE last_moment IS NULL)
FROM duty_view
WHERE standing = 'open'
  AND (CAST($3 AS TEXT) IS NULL OR bearer = $3) AND (CAST($4 AS TEXT) IS NULL OR state = $4)
  AND (CAST($5 AS TEXT) IS NULL OR district = $5) AND (CAST($6 AS TEXT) IS NULL OR duty = $6)
GROUP BY state, district ORDER BY late DESC, state NULLS FIRST, district NULLS FIRST LIMIT 50

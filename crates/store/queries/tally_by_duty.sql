-- Open duties by kind of duty: late, due until a moment, in all, without a last day.
SELECT duty, COUNT(*) FILTER (WHERE last_moment < $1) AS late,
       COUNT(*) FILTER (WHERE last_moment >= $1 AND last_moment <= $2), COUNT(*), COUNT(*) FILTER (WHERE last_moment IS NULL)
FROM duty_view
WHERE standing = 'open'
  AND (CAST($3 AS TEXT) IS NULL OR bearer = $3) AND (CAST($4 AS TEXT) IS NULL OR state = $4)
  AND (CAST($5 AS TEXT) IS NULL OR district = $5) AND (CAST($6 AS TEXT) IS NULL OR duty = $6)
GROUP BY duty ORDER BY late DESC, duty

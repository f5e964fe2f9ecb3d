-- Open duties by office: late, due until a moment, in all.
SELECT bearer, COUNT(*) FILTER (WHERE last_moment < $1) AS late, COUNT(*) FILTER (WHERE last_moment >= $1 AND last_moment <= $2),
       COUNT(*)
FROM duty_view
WHERE standing = 'open' AND (CAST($3 AS TEXT) IS NULL OR bearer = $3) AND (CAST($4 AS TEXT) IS NULL OR state = $4) AND (CAST($5 AS TEXT) IS NULL OR district = $5)
GROUP BY bearer ORDER BY late DESC, bearer

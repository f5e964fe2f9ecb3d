-- The counts of a level in one State, by district and office; of open duties those whose last day is before a day.
SELECT state, district, office, measure, CAST(SUM(n) AS BIGINT)
FROM score
WHERE level = $1 AND state = $2
  AND (measure NOT IN ('delay', 'open_month', 'open_day') OR (measure = 'open_month' AND bucket < $3)
       OR (measure = 'open_day' AND bucket >= $4 AND bucket < $5))
GROUP BY state, district, office, measure ORDER BY state, district, office, measure

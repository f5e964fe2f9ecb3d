-- The counts of a level over all its places, by office; of open duties those whose last day is before a day.
SELECT state, district, office, measure, CAST(SUM(n) AS BIGINT)
FROM score
WHERE level = $1
  AND (measure NOT IN ('delay', 'open_month', 'open_day') OR (measure = 'open_month' AND bucket < $2)
       OR (measure = 'open_day' AND bucket >= $3 AND bucket < $4))
GROUP BY state, district, office, measure ORDER BY state, district, office, measure

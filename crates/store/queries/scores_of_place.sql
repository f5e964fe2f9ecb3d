-- The counts of one place by office; of open duties those whose last day is before a day.
SELECT office, month, measure, CAST(SUM(n) AS BIGINT)
FROM score
WHERE level = $1 AND state = $2 AND district = $3
  AND (measure NOT IN ('delay', 'open_month', 'open_day') OR (measure = 'open_month' AND bucket < $4)
       OR (measure = 'open_day' AND bucket >= $5 AND bucket < $6))
GROUP BY office, month, measure ORDER BY office, month, measure

-- The counts of one place and one kind of office by month; of open duties those whose last day is before a day.
SELECT office, month, measure, CAST(SUM(n) AS BIGINT)
FROM score
WHERE level = $1 AND state = $2 AND district = $3 AND office = $4 AND (measure <> 'open_day' OR bucket < $5)
GROUP BY office, month, measure ORDER BY office, month, measure

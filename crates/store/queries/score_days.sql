-- The delays of one place by office: of duties done by days late, of those that run by their last day.
SELECT office, measure, bucket, n FROM score
WHERE level = $1 AND state = $2 AND district = $3 AND month = 0
  AND (measure = 'delay' OR (measure = 'open_day' AND bucket < $4))
ORDER BY office, measure, bucket

-- How many open duties of a case are late at a moment, and the next last day after it.
SELECT COUNT(*) FILTER (WHERE last_moment < $1), MIN(last_day) FILTER (WHERE last_moment >= $1)
FROM duty_view
WHERE case_id = $2 AND came = (SELECT c.last_position FROM case_view c WHERE c.case_id = $2) AND standing = 'open'

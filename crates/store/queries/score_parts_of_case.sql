-- What one case adds to the counts.
SELECT measure, office, state, district, month, bucket, n FROM score_part WHERE case_id = $1
ORDER BY measure, office, state, district, month, bucket

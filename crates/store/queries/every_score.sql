-- Every count.
SELECT level, state, district, office, month, measure, bucket, n FROM score

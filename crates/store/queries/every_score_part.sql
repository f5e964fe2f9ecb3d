-- What every case adds, added up: as the counts should be.
SELECT measure, office, state, district, month, bucket, CAST(SUM(n) AS BIGINT) FROM score_part GROUP BY measure, office, state, district, month, bucket

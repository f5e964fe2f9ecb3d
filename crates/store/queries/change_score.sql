-- Changes one count by so many.
INSERT INTO score (level, state, district, office, month, measure, bucket, n) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (level, state, district, office, month, measure, bucket) DO UPDATE SET n = score.n + excluded.n

-- One part of what a case adds to the counts.
INSERT INTO score_part (came, case_id, measure, office, state, district, month, bucket, n) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)

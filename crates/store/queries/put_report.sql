-- What came in, once.
INSERT INTO report (instance, digest, id, case_id, device, form, state, why, received, came, waiting)
SELECT $1, $2, $3, CAST($4 AS TEXT), CAST($5 AS TEXT), CAST($6 AS TEXT), CAST($7 AS TEXT), CAST($8 AS TEXT), CAST($9 AS BIGINT), size,
       CAST($10 AS BIGINT)
FROM journal_head WHERE one = 1
ON CONFLICT (instance) DO NOTHING

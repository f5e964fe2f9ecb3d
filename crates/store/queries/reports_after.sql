-- Reports after one of them, the newest first.
SELECT instance, digest, id, case_id, device, form, state, why, received, waiting FROM report
WHERE (CAST($1 AS TEXT) IS NULL OR state = $1) AND (CAST($2 AS BIGINT) IS NULL OR received < $2 OR (received = $2 AND id > $3))
ORDER BY received DESC, id LIMIT $4

-- Reports of one state, or all, the newest first.
SELECT instance, digest, id, case_id, device, form, state, why, received, waiting FROM report
WHERE (CAST($1 AS TEXT) IS NULL OR state = $1) ORDER BY received DESC, id LIMIT $2 OFFSET $3

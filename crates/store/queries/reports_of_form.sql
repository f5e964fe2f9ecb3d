-- Reports of one form, of one state or all, the newest first.
SELECT instance, digest, id, case_id, device, form, state, why, received, waiting FROM report
WHERE form = $1 AND (CAST($2 AS TEXT) IS NULL OR state = $2) ORDER BY received DESC, id LIMIT $3 OFFSET $4

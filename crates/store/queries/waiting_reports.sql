-- Reports in which something waits for a member to open it, the oldest first; of one case, or of all.
SELECT instance, digest, id, case_id, device, form, state, why, received, waiting FROM report
WHERE waiting = 1 AND (CAST($1 AS TEXT) IS NULL OR case_id = $1) ORDER BY received, id LIMIT $2

-- Every entry that tells of one case, oldest first.
SELECT e.position, e.id, e.organisation, e.hour, e.kind, e.digest, e.commitment, e.body
FROM case_entry c JOIN entry e ON e.position = c.position WHERE c.case_id = $1 ORDER BY c.position

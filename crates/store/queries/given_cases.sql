-- Cases that a phone was given, the last one first.
SELECT g.case_id, c.label FROM given_case g JOIN case_view c ON c.case_id = g.case_id
WHERE g.device = $1 AND g.taken IS NULL ORDER BY g.given DESC, g.case_id LIMIT $2

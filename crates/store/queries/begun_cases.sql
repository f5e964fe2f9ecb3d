-- Cases that reports of a phone began, the last one first; one that was taken back is not among them.
SELECT r.case_id, c.label FROM report r JOIN case_view c ON c.case_id = r.case_id
WHERE r.device = $1 AND r.state IN ('understood', 'partly', 'replaced')
  AND r.case_id NOT IN (SELECT g.case_id FROM given_case g WHERE g.device = $1 AND g.taken IS NOT NULL)
GROUP BY r.case_id, c.label ORDER BY MAX(r.received) DESC, r.case_id LIMIT $2

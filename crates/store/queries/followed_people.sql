-- Everybody of whom a phone may tell more: of cases it was ever given, or that its reports began.
SELECT p.case_id, p.person_id FROM case_view c JOIN person_view p ON p.came = c.last_position AND p.case_id = c.case_id
WHERE c.case_id IN (SELECT g.case_id FROM given_case g WHERE g.device = $1 UNION SELECT r.case_id FROM report r WHERE r.device = $1)

-- What was worked out for the people of one case.
SELECT p.person_id, p.ordinal, p.status, p.freed, p.category, p.law_edition
FROM case_view c JOIN person_view p ON p.came = c.last_position AND p.case_id = c.case_id
WHERE c.case_id = $1 ORDER BY p.ordinal

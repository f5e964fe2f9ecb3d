-- The visits to the people of one case.
SELECT person_id, months, due_earliest, due, opens, until, done FROM visit_view WHERE case_id = $1 ORDER BY person_id, months

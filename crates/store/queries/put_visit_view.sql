-- One visit after release.
INSERT INTO visit_view (case_id, person_id, months, due_earliest, due, opens, until, done)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)

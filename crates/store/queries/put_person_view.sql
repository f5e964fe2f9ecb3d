-- What was worked out for one person in a case.
INSERT INTO person_view (came, case_id, person_id, ordinal, status, freed, category, law_edition)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)

-- What was worked out for the people of one case.
SELECT person_id, ordinal, status, freed, category, law_edition FROM person_view WHERE case_id = $1 ORDER BY ordinal

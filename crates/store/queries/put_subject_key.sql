-- A subject's key; the same one sent again is no fault.
INSERT INTO subject_key (subject, class, generation, wrapped, wrapped_under, held_for, destroy_after, legal_hold, changed)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (subject, class, generation) DO UPDATE SET generation = excluded.generation
WHERE subject_key.wrapped = excluded.wrapped

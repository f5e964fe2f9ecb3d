-- Keys of subjects that are still sealed under an older key.
SELECT subject, class, generation, wrapped, wrapped_under, held_for, destroy_after, legal_hold FROM subject_key
WHERE class = $1 AND wrapped_under < $2 AND held_for = 'organisation' ORDER BY changed, subject, generation LIMIT $3

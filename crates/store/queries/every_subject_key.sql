-- Every key of every subject.
SELECT subject, class, generation, wrapped, wrapped_under, held_for, destroy_after, legal_hold FROM subject_key
ORDER BY subject, class, generation

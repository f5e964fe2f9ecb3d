-- The keys of one subject.
SELECT subject, class, generation, wrapped, wrapped_under, held_for, destroy_after, legal_hold FROM subject_key WHERE subject = $1
ORDER BY class, generation

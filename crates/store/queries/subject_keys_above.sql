-- Keys of subjects that are sealed under a newer key already.
SELECT COUNT(*) FROM subject_key WHERE class = $1 AND wrapped_under > $2 AND held_for = 'organisation'

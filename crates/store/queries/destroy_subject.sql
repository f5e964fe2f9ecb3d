-- Destroys the keys of a subject.
DELETE FROM subject_key WHERE subject = $1

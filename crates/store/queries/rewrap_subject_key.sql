-- The same key of a subject, sealed under another.
UPDATE subject_key SET wrapped = $1, wrapped_under = $2
WHERE subject = $3 AND class = $4 AND generation = $5 AND held_for = 'organisation'

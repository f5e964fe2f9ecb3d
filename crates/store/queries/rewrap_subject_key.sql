-- The same key of a subject, sealed under another.
UPDATE subject_key SET wrapped = $1, wrapped_under = $2, changed = $3
WHERE subject = $4 AND class = $5 AND generation = $6 AND held_for = 'organisation'

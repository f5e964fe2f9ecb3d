-- The law forbids to destroy a subject's keys, or no longer.
UPDATE subject_key SET legal_hold = $1, changed = $2 WHERE subject = $3

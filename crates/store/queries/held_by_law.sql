-- How many keys of a subject the law forbids to destroy.
SELECT COUNT(*) FROM subject_key WHERE subject = $1 AND legal_hold = 1

-- Subjects whose last copy is to be destroyed by now.
SELECT DISTINCT subject FROM subject_key WHERE destroy_after <= $1 AND legal_hold = 0 ORDER BY subject

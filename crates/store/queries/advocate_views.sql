-- The lawyers of one case.
SELECT panel, people FROM advocate_view WHERE case_id = $1 ORDER BY at

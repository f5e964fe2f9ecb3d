-- The case with this label.
SELECT case_id FROM case_view WHERE label = $1

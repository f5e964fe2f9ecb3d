-- The next number behind these letters.
SELECT COALESCE(MAX(number), 0) + 1 FROM case_view WHERE prefix = $1

-- Which entries tell of which case, in the order of the entries.
SELECT position, case_id FROM case_entry ORDER BY position, case_id

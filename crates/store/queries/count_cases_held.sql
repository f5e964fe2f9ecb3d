-- In how many cases somebody is still held, as far as known.
SELECT COUNT(*) FROM case_view WHERE still_held > 0

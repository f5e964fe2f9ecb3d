-- Forgets which of these entries tell of which case, to work it out again.
DELETE FROM case_entry WHERE position >= $1 AND position < $2

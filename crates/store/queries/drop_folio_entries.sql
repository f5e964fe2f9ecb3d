-- Forgets which of these entries stand on which sheet, to work it out again.
DELETE FROM folio_entry WHERE position >= $1 AND position < $2

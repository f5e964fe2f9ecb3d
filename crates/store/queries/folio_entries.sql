-- Which entries stand on which sheet, in the order of the entries.
SELECT position, folio FROM folio_entry ORDER BY position, folio

-- Which entry tells of an issued letter.
SELECT case_id, position FROM document_view WHERE document_id = $1

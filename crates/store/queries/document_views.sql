-- Every issued letter.
SELECT document_id, case_id, position FROM document_view ORDER BY position, document_id

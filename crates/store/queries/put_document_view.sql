-- Which entry tells of an issued letter.
INSERT INTO document_view (document_id, case_id, position) VALUES ($1, $2, $3)
ON CONFLICT (document_id) DO UPDATE SET case_id = excluded.case_id, position = excluded.position

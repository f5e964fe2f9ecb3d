-- Everything said and done in every case, case by case, oldest first.
SELECT position, id, case_id, person_id, kind, happened, learned, speaker, private, written_by, body
FROM plain_entry WHERE case_id IS NOT NULL ORDER BY case_id, position

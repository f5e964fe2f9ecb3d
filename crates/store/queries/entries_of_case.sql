-- Everything said and done in one case, oldest first.
SELECT position, id, case_id, person_id, kind, happened, learned, speaker, private, written_by, body
FROM plain_entry WHERE case_id = $1 ORDER BY position

-- Adds one entry at the end of everything.
INSERT INTO plain_entry (position, id, case_id, person_id, kind, record_kind, happened, learned, speaker, private, written_by, body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)

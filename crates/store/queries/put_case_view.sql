-- What was worked out for one case.
INSERT INTO case_view (case_id, prefix, number, label, state, district, work_kind, people, status, still_held, opened, last_word,
                       last_position, worked_out, law_edition)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)

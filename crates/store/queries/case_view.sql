-- What was worked out for one case.
SELECT case_id, prefix, number, label, state, district, work_kind, people, status, still_held, opened, last_word, last_position,
       worked_out, law_edition
FROM case_view WHERE case_id = $1

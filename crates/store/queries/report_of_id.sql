-- A report by its id.
SELECT instance, digest, id, case_id, device, form, state, why, received FROM report WHERE id = $1

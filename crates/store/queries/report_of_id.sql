-- A report by its id.
SELECT instance, digest, id, case_id, device, form, state, why, received, waiting FROM report WHERE id = $1

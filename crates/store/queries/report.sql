-- A report by what its sender called it.
SELECT instance, digest, id, case_id, device, form, state, why, received, waiting FROM report WHERE instance = $1

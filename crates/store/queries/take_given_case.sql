-- A case is taken back from a phone, also one that its own reports began.
INSERT INTO given_case (device, case_id, given, given_by, taken) VALUES ($1, $2, $3, $4, $3)
ON CONFLICT (device, case_id) DO UPDATE SET taken = excluded.taken

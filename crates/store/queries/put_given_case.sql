-- A case is given to a phone, or given again.
INSERT INTO given_case (device, case_id, given, given_by) VALUES ($1, $2, $3, $4)
ON CONFLICT (device, case_id) DO UPDATE SET given = excluded.given, given_by = excluded.given_by, taken = NULL

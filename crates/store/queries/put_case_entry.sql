-- An entry tells of a case.
INSERT INTO case_entry (case_id, position) VALUES ($1, $2) ON CONFLICT (case_id, position) DO NOTHING

-- A named person's decision that a letter goes out.
INSERT INTO gate_override (entry_id, case_id, name, reason, decided) VALUES ($1, $2, $3, $4, $5)

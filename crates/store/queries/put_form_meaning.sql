-- What the questions of a form mean here, anew.
INSERT INTO form_meaning (form, number, meaning, made, made_by) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (form, number) DO NOTHING

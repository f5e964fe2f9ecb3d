-- One lawyer in a case.
INSERT INTO advocate_view (case_id, at, panel, people) VALUES ($1, $2, $3, $4)

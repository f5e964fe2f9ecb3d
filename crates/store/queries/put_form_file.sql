-- A file that belongs to a version of a form, once.
INSERT INTO form_file (form, version, name, body, digest) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (form, version, name) DO NOTHING

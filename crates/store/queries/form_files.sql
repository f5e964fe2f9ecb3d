-- The files that belong to a version of a form.
SELECT name, digest, body FROM form_file WHERE form = $1 AND version = $2 ORDER BY name

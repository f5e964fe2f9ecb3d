-- The bytes of a file that belongs to a version of a form.
SELECT body FROM form_file WHERE form = $1 AND version = $2 AND name = $3

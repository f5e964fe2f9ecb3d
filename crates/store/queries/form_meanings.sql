-- What the questions of a form mean here, the newest first.
SELECT number, meaning, made, made_by FROM form_meaning WHERE form = $1 ORDER BY number DESC

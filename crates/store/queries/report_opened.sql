-- A member opened what waited in a report; what of it was not understood is put before a person.
UPDATE report SET waiting = 0, came = (SELECT size FROM journal_head WHERE one = 1),
  state = CASE WHEN CAST($1 AS TEXT) <> '' AND state = 'understood' THEN 'partly' ELSE state END,
  why = TRIM(why || ' ' || CAST($1 AS TEXT))
WHERE id = $2 AND waiting = 1

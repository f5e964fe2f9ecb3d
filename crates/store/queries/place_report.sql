-- A report that was set aside finds the case it tells of.
UPDATE report SET state = $1, why = $2, case_id = $3, came = (SELECT size FROM journal_head WHERE one = 1)
WHERE instance = $4 AND state = 'aside'

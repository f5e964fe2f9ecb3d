-- What became of a report that was only kept, collected or sealed so far.
UPDATE report SET state = $1, why = $2, came = (SELECT size FROM journal_head WHERE one = 1)
WHERE instance = $3 AND state IN ('kept', 'collected', 'sealed')

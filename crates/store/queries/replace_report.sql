-- A report takes the place of another, which no other has replaced yet.
UPDATE report SET state = 'replaced', came = (SELECT size FROM journal_head WHERE one = 1)
WHERE instance = $1 AND state <> 'replaced'

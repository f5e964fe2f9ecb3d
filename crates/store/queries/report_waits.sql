-- What the phone sealed waits in a report for a member to open it.
UPDATE report SET waiting = 1, came = (SELECT size FROM journal_head WHERE one = 1) WHERE id = $1

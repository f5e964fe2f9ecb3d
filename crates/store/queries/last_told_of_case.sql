-- The position of the last entry that tells something of a case; that somebody read it tells nothing. 0 when there is none.
SELECT COALESCE(MAX(c.position), 0) FROM case_entry c JOIN entry e ON e.position = c.position WHERE c.case_id = $1 AND e.kind <> 'read'

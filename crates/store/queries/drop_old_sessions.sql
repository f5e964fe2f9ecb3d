-- Sign-ins nobody has used for long.
DELETE FROM session WHERE last_seen < $1

-- Every entry from a position on, in order.
SELECT position, id, organisation, hour, kind, digest, commitment, body FROM entry WHERE position >= $1 AND position < $2
ORDER BY position

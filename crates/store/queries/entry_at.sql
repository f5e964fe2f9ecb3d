-- One entry by its position.
SELECT position, id, organisation, hour, kind, digest, commitment, body FROM entry WHERE position = $1

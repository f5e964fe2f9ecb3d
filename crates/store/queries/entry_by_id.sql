-- One entry by its id.
SELECT position, id, organisation, hour, kind, digest, commitment, body FROM entry WHERE id = $1

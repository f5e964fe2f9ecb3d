-- Where an entry is kept, and the digest of its body.
SELECT position, digest FROM entry WHERE id = $1

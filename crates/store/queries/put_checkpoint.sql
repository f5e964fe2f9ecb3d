-- A signed note over the tree; a later one of the same size has more signatures.
INSERT INTO checkpoint (size, root, note, stamp, made) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (size) DO UPDATE SET note = excluded.note, stamp = COALESCE(excluded.stamp, checkpoint.stamp)
WHERE checkpoint.root = excluded.root

-- The newest signed note.
SELECT size, root, note, stamp, made FROM checkpoint ORDER BY size DESC LIMIT 1

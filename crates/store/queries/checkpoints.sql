-- Every signed note, oldest first.
SELECT size, root, note, stamp, made FROM checkpoint ORDER BY size

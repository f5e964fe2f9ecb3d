-- The pieces of a file go.
DELETE FROM file_chunk WHERE file = $1

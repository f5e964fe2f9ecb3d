-- One piece of a file.
SELECT sealed FROM file_chunk WHERE file = $1 AND at = $2

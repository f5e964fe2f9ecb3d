-- How many pieces a file has.
SELECT COUNT(*) FROM file_chunk WHERE file = $1

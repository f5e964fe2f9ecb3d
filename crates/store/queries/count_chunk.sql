-- One more piece of a file has arrived.
UPDATE upload SET chunks = chunks + 1, touched = $1 WHERE file = $2 AND chunks = $3

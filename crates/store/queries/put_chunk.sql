-- One piece of a file.
INSERT INTO file_chunk (file, at, sealed) VALUES ($1, $2, $3)

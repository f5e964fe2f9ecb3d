-- A file has arrived whole, or will not.
DELETE FROM upload WHERE file = $1

-- A file that is still arriving.
SELECT chunks, head, began, touched FROM upload WHERE file = $1

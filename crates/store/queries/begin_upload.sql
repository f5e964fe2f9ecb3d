-- A file begins to arrive.
INSERT INTO upload (file, chunks, head, began, touched) VALUES ($1, 0, $2, $3, $4)

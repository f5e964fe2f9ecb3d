-- What the house remembers of itself.
SELECT value, at FROM noted WHERE name = $1

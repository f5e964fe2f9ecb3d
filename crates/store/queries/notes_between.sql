-- What the house remembers under names that begin alike.
SELECT name, at FROM noted WHERE name >= $1 AND name < $2 ORDER BY at DESC, name

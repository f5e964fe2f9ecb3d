-- Removes every count: they are added up anew.
DELETE FROM score

-- The number of the last change in a key store that was put back.
UPDATE key_change SET number = $1 WHERE one = 1

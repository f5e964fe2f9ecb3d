-- One more change in the key store.
UPDATE key_change SET number = number + 1 WHERE one = 1 RETURNING number

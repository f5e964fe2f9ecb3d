-- How many changes there have been in the key store.
SELECT number FROM key_change WHERE one = 1

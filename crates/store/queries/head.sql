-- The tree over all entries.
SELECT size, frontier FROM journal_head WHERE one = 1

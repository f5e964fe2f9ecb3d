-- The tree after entries were added.
UPDATE journal_head SET size = $1, frontier = $2 WHERE one = 1

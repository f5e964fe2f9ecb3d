-- The last entry in which something was said or done; that somebody read is no news.
SELECT COALESCE(MAX(position), 0) FROM entry WHERE position > $1 AND kind IN ($2, $3, $4, $5)

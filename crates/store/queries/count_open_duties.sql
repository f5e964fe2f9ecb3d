-- How many duties are open in all.
SELECT COUNT(*) FROM duty_view WHERE standing = 'open'

-- The language of a member's pages.
UPDATE member SET language = $1 WHERE id = $2

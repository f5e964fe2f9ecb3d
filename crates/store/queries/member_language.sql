-- The language of a member's pages.
SELECT language FROM member WHERE id = $1

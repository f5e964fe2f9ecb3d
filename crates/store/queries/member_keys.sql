-- The pairs of keys of every member.
SELECT member, generation, public, sealed FROM member_key ORDER BY member, generation

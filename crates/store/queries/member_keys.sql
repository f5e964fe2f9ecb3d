-- The pairs of keys of every member.
SELECT member, generation, public, vouch, sealed FROM member_key ORDER BY member, generation

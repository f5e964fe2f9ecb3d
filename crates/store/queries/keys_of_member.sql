-- The pairs of keys of one member.
SELECT member, generation, public, sealed FROM member_key WHERE member = $1 ORDER BY generation

-- The pairs of keys of one member.
SELECT member, generation, public, vouch, sealed FROM member_key WHERE member = $1 ORDER BY generation

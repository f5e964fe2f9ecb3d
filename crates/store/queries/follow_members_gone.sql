-- Destroys in a copy the keys of members who left after they were written.
DELETE FROM member_key WHERE EXISTS (
  SELECT 1 FROM key_gone g WHERE g.kind = 'member' AND g.id = member_key.member AND g.changed > member_key.changed)

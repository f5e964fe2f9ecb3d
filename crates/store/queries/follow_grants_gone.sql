-- Destroys in a copy the grants of members who left after they were written.
DELETE FROM organisation_grant WHERE EXISTS (
  SELECT 1 FROM key_gone g WHERE g.kind = 'member' AND g.id = organisation_grant.member AND g.changed > organisation_grant.changed)

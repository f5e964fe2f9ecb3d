-- What of the organisation's keys a member may open.
SELECT generation, member, sealed FROM organisation_grant WHERE member = $1 ORDER BY generation

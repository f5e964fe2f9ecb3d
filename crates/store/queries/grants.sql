-- Who may open what of the organisation's keys.
SELECT generation, member, sealed FROM organisation_grant ORDER BY generation, member

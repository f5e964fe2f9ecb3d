-- A member may open the organisation's keys no longer.
DELETE FROM organisation_grant WHERE member = $1

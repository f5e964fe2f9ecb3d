-- Another voucher for a member's public key.
UPDATE member_key SET vouch = $1, changed = $2 WHERE member = $3 AND generation = $4

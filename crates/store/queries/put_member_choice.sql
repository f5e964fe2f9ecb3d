-- What a member chose for their own pages.
INSERT INTO member_choice (member_id, name, value, chosen) VALUES ($1, $2, $3, $4)
ON CONFLICT (member_id, name) DO UPDATE SET value = excluded.value, chosen = excluded.chosen

-- Whose keys were destroyed.
INSERT INTO key_gone (kind, id, changed) VALUES ($1, $2, $3)
ON CONFLICT (kind, id) DO UPDATE SET changed = excluded.changed

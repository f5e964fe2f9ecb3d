-- Every version of every form of others, the newest first.
SELECT id, version, title, digest, added, added_by, stopped FROM form ORDER BY added DESC, id, version DESC

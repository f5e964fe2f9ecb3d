-- What a program told once; nothing is written when it was told before.
INSERT INTO told_once (name, digest, answer, told, came) VALUES ($1, $2, $3, $4, (SELECT size FROM journal_head WHERE one = 1))
ON CONFLICT (name) DO NOTHING

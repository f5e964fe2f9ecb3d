-- A key of the server's own.
INSERT INTO server_key (purpose, generation, public, wrapped, wrapped_under) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (purpose, generation) DO UPDATE SET wrapped = excluded.wrapped, wrapped_under = excluded.wrapped_under
WHERE server_key.public = excluded.public

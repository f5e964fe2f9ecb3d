-- The server's own keys.
SELECT purpose, generation, public, vouch, wrapped, wrapped_under FROM server_key ORDER BY purpose, generation

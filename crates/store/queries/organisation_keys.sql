-- The organisation's pairs of keys.
SELECT generation, public, made FROM organisation_key ORDER BY generation

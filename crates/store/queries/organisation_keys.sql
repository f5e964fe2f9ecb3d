-- The organisation's pairs of keys.
SELECT generation, public, vouch, made FROM organisation_key ORDER BY generation

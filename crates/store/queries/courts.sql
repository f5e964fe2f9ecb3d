-- The courts that proceedings go on in.
SELECT DISTINCT court FROM hearing_view WHERE court IS NOT NULL ORDER BY court

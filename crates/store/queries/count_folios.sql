-- How many sheets each register has.
SELECT kind, COUNT(*) FROM folio_view GROUP BY kind ORDER BY kind

-- Every line of one kind on sheets of a State and district, oldest first.
SELECT l.folio, l.kind, l.on_day, l.answers FROM folio_line l JOIN folio_view v ON v.folio = l.folio
WHERE l.kind = $1 AND (CAST($2 AS TEXT) IS NULL OR v.state = $2) AND (CAST($3 AS TEXT) IS NULL OR v.district = $3)
ORDER BY l.folio, l.at

-- The sheets of one register by place, then in the order they were opened.
SELECT folio, kind, part, state, district, heading, last_position FROM folio_view
WHERE kind = $1 AND (CAST($2 AS TEXT) IS NULL OR part = $2) AND (CAST($3 AS TEXT) IS NULL OR state = $3)
  AND (CAST($4 AS TEXT) IS NULL OR district = $4) AND (CAST($5 AS TEXT) IS NULL OR folio > $5)
ORDER BY folio LIMIT $6

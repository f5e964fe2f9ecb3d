-- What scorecards ask of a committee's sheet.
INSERT INTO committee_view (folio, none, level, state, district, place, since, in_term_until, over_after, seated_from, seated_until, perhaps_from, perhaps_until, meets_until, law_edition)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)

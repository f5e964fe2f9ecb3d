-- What scorecards ask of every committee's sheet, by place and in the order they were opened.
SELECT folio, none, level, state, district, place, since, in_term_until, over_after, seated_from, seated_until, perhaps_from, perhaps_until, meets_until, law_edition FROM committee_view ORDER BY state, district, folio

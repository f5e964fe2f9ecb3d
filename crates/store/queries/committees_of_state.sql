-- What scorecards ask of the committees' sheets of one State, by place and in the order they were opened.
SELECT folio, none, level, state, district, place, since, in_term_until, over_after, seated_from, seated_until, perhaps_from, perhaps_until, meets_until, law_edition FROM committee_view WHERE state = $1 ORDER BY state, district, folio

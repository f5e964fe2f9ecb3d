-- What scorecards ask of one committee's sheet.
SELECT folio, none, level, state, district, place, since, in_term_until, over_after, seated_from, seated_until, perhaps_from, perhaps_until, meets_until, law_edition FROM committee_view WHERE folio = $1

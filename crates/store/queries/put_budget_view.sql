-- What scorecards ask of a budget's sheet.
INSERT INTO budget_view (folio, fund, state, district, year, allotted, released, not_released, release_not_known, beyond_allotted, used, returned, in_hand, use_not_known, beyond_released, people, allotment_untold, people_untold, steps_untold)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)

-- What scorecards ask of one budget's sheet.
SELECT folio, fund, state, district, year, CAST(1 AS BIGINT), allotted, released, not_released, release_not_known, beyond_allotted, used, returned, in_hand, use_not_known, beyond_released, people, allotment_untold, people_untold, steps_untold FROM budget_view WHERE folio = $1

-- Every budget's sheet, by place and in the order they were opened; of one State, where one is given.
SELECT folio, fund, state, district, year, CAST(1 AS BIGINT), allotted, released, not_released, release_not_known, beyond_allotted, used, returned, in_hand, use_not_known, beyond_released, people, allotment_untold, people_untold, steps_untold
FROM budget_view WHERE (CAST($1 AS TEXT) IS NULL OR state = $1) ORDER BY state, district, fund, year, folio

-- The proceedings in courts of one case.
SELECT forum, court, last_on, next_on, next_day, purpose, called, people FROM hearing_view WHERE case_id = $1 ORDER BY at

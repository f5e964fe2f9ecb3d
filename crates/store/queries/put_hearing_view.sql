-- One proceeding in a court, in a case.
INSERT INTO hearing_view (case_id, at, forum, court, last_on, next_on, next_day, purpose, called, people)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)

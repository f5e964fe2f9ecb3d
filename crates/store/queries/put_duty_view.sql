-- One duty of one office in a case.
INSERT INTO duty_view (case_id, at, person_id, people, duty, bearer, state, district, standing, since, last_day, last_moment,
                       by_the_hour, benchmark_day, provision, letter, law_edition, next_letter, came)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)

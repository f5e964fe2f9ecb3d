-- The duties of offices in one case.
SELECT person_id, people, duty, bearer, state, district, standing, since, last_day, last_moment, by_the_hour, benchmark_day,
       provision, letter, law_edition, next_letter
FROM duty_view WHERE case_id = $1 AND came = (SELECT c.last_position FROM case_view c WHERE c.case_id = $1) ORDER BY at

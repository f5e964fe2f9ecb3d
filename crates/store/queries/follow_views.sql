-- When the people of one case came free.
SELECT person_id, ordinal, released_earliest, released_latest, again_on FROM follow_view WHERE case_id = $1 ORDER BY ordinal

-- When somebody of a case came free, and whether they are in bondage again.
INSERT INTO follow_view (case_id, person_id, ordinal, released_earliest, released_latest, again_on)
VALUES ($1, $2, $3, $4, $5, $6)

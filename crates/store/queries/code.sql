-- When a first-run code runs out, and when it was used.
SELECT until, used FROM enrolment_code WHERE code_hash = $1

-- Only one first-run code is good at a time.
DELETE FROM enrolment_code WHERE used IS NULL

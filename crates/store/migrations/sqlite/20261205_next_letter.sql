-- The letter that follows when an office stays silent: kind, office, first day, why, whether it was written.
ALTER TABLE duty_view ADD COLUMN next_letter TEXT;

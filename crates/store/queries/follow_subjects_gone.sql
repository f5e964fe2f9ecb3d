-- Destroys in a copy what was destroyed after it was written.
DELETE FROM subject_key WHERE EXISTS (
  SELECT 1 FROM key_gone g WHERE g.kind = 'subject' AND g.id = subject_key.subject AND g.changed > subject_key.changed)

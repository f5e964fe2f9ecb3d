-- The bytes of an issued letter, and the entry that tells of it.
SELECT d.case_id, d.bytes, e.position, e.id, e.case_id, e.person_id, e.kind, e.happened, e.learned, e.speaker, e.private, e.written_by,
       e.body
FROM document d JOIN plain_entry e ON e.id = d.entry_id WHERE d.id = $1

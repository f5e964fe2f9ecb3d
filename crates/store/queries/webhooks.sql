-- Every address that is told that something is new, the newest first.
SELECT id, address, made, made_by, told, event, up_to, began, tries, next_try, fault, last_heard, given_up FROM webhook
WHERE removed IS NULL ORDER BY made DESC, id

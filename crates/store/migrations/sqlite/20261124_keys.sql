-- Keys that lie under one key are found in the order they were made, so that new ones stand together: not each on a page of its own.
DROP INDEX subject_key_wrapped_under;
CREATE INDEX subject_key_wrapped_under ON subject_key (class, wrapped_under, changed);

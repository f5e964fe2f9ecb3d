-- Files that began to arrive and were not continued since a moment.
SELECT file FROM upload WHERE touched < $1 ORDER BY file

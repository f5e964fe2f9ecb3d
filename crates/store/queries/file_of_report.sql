-- Whether a file came with a report already.
SELECT file FROM report_file WHERE report = $1 AND name = $2 AND digest = $3

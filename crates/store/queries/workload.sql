-- What each lawyer has: cases, people, and hearings from one day to another.
SELECT a.panel, COUNT(DISTINCT a.case_id) AS cases, CAST(SUM(a.people) AS BIGINT),
       CAST(SUM((SELECT COUNT(*) FROM hearing_view h WHERE h.case_id = a.case_id AND h.next_day >= $1 AND h.next_day <= $2)) AS BIGINT)
FROM advocate_view a
GROUP BY a.panel ORDER BY cases DESC, a.panel

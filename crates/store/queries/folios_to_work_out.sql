-- The sheets of which scorecards ask something that was not worked out yet, or by another edition of the law book.
SELECT v.folio FROM folio_view v LEFT JOIN committee_view c ON c.folio = v.folio LEFT JOIN budget_view b ON b.folio = v.folio
WHERE (v.kind IN ('committee', 'no_committee') AND (c.folio IS NULL OR c.law_edition <> $1)) OR (v.kind = 'budget' AND b.folio IS NULL)
ORDER BY v.folio

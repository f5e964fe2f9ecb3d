### What careful readers of the pages found: sums as they reached people, rounded sums, sentences that were glued, marks that stood alone.

score-money_said_paid = Said to be paid, whether or not it came

### Papers as careful readers found them: whom an entry of the custody paper is about, and what a preview leaves to the letter.

# The label of a person in a case, as TN-0042-3: never a name.
custody-entry-about = About { $person }
# The name of the record that was corrected.
custody-entry-corrected = Correction: { $what }
# Where a page shows what a letter says, in the place of a table that only the letter itself shows.
letter-draft-table = [table: in the letter]

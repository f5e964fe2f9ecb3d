### The custody paper: whom an entry is about, and what was corrected.

# The label of a person in a case, as TN-0042-3: never a name.
custody-entry-about = About { $person }
# The name of the record that was corrected.
custody-entry-corrected = Correction: { $what }

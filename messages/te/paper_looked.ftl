custody-entry-about = { $person } గురించి
custody-entry-corrected = సవరణ: { $what }
letter-draft-table = [పట్టిక: లేఖలో]

custody-entry-about = { $person } గురించి
custody-entry-corrected = సవరణ: { $what }

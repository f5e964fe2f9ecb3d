custody-entry-about = { $person } کے بارے میں
custody-entry-corrected = تصحیح: { $what }

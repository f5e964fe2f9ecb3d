custody-entry-about = { $person } کے بارے میں
custody-entry-corrected = تصحیح: { $what }
letter-draft-table = [جدول: خط میں]

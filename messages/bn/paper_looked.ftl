custody-entry-about = { $person } সম্পর্কে
custody-entry-corrected = সংশোধন: { $what }
letter-draft-table = [ছক: চিঠিতে]

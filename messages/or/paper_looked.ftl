custody-entry-about = { $person } ବିଷୟରେ
custody-entry-corrected = ସଂଶୋଧନ: { $what }
letter-draft-table = [ସାରଣୀ: ଚିଠିରେ]

custody-entry-about = { $person } ବିଷୟରେ
custody-entry-corrected = ସଂଶୋଧନ: { $what }

# Letters. Plain, dignified legal language; complete sentences; no abbreviations of the names of Acts.
# To translators: these sentences go to a magistrate, a police station or a commission over a worker's thumb impression.
# Use the register of a careful lawyer writing to an office, not of a newspaper. Keep every { $variable }.
# "The worker" is one person of any sex; where your language must choose, use the form your courts use for any person.
# Section numbers and names of judgments stay in Latin letters and digits. Names of Acts: use the official name in your language if there is one.

## The letters by name (buttons, lists, file covers)

# Name of the letter that informs the District Magistrate and asks for inquiry and release.
letter-information_to_dm = ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟଙ୍କୁ ସୂଚନା
    .what = ଜିଲ୍ଲାରେ ଗୋତି ଶ୍ରମ ଥିବା ବିଷୟରେ ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟଙ୍କୁ ଜଣାଏ ଏବଂ ଅନୁସନ୍ଧାନ ଓ ମୁକ୍ତି ପାଇଁ ଅନୁରୋଧ କରେ।
letter-certificate_application = ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ପାଇଁ ଆବେଦନ
    .what = ଲିଖିତ ନିଷ୍କର୍ଷ ଏବଂ ପ୍ରତ୍ୟେକ ଲୋକଙ୍କ ପାଇଁ ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ମାଗେ।
letter-immediate_assistance_claim = ତତ୍କାଳ ସହାୟତା ପାଇଁ ଦାବି
    .what = ଲୋକ ମୁକ୍ତ ହେବା ମାତ୍ରେ ଦେୟ ହେଉଥିବା ନଗଦ ସହାୟତା ମାଗେ।
# FIR = First Information Report, the police record that starts a criminal case. Keep the abbreviation in use in your language.
letter-fir_request = FIR ପଞ୍ଜୀକରଣ ପାଇଁ ଅନୁରୋଧ
    .what = ଅପରାଧଗୁଡ଼ିକୁ ଲିପିବଦ୍ଧ କରି ତଦନ୍ତ କରିବାକୁ ପୋଲିସକୁ ଅନୁରୋଧ କରେ।
letter-reminder = କାର୍ଯ୍ୟାଳୟକୁ ସ୍ମାରକ ପତ୍ର
    .what = କର୍ତ୍ତବ୍ୟ କ’ଣ, ତାହାର ଶେଷ ଦିନ କେବେ ଏବଂ କେତେ ବିଳମ୍ବ ହୋଇଛି ଜଣାଏ।
letter-nhrc_complaint = ଜାତୀୟ ମାନବାଧିକାର ଆୟୋଗଙ୍କ ନିକଟରେ ଅଭିଯୋଗ
    .what = କେଉଁ କାର୍ଯ୍ୟାଳୟକୁ କ’ଣ ଅନୁରୋଧ କରାଯାଇଥିଲା ଏବଂ କ’ଣ କରାଗଲା ନାହିଁ, ଆୟୋଗଙ୍କୁ ଜଣାଏ।
letter-legal_aid_application = ଆଇନ ସହାୟତା ପାଇଁ ଆବେଦନ
    .what = ବିନା ଖର୍ଚ୍ଚରେ ଓକିଲ ଦେବାକୁ ଜିଲ୍ଲା ଆଇନ ସେବା ପ୍ରାଧିକରଣଙ୍କୁ ଅନୁରୋଧ କରେ।
letter-worker_summary = ଶ୍ରମିକଙ୍କ ପାଇଁ ସାରାଂଶ
    .what = ସରଳ ଭାଷାରେ ଗୋଟିଏ ପୃଷ୍ଠା: ଆପଣଙ୍କ ଅଧିକାର, ଆଗକୁ କ’ଣ ହେବ, ଏବଂ କ’ଣ ପ୍ରତିଶ୍ରୁତି ଦିଆଯାଇଥିଲା।

## Common to all letters

# Row of dots to be filled in by hand where something is not known.
letter-common-blank = ……………………
letter-common-reference = ସନ୍ଦର୍ଭ
letter-common-date = ତାରିଖ
letter-common-from = ପ୍ରେରକ
letter-common-to = ପ୍ରାପକ
# Offices that receive a copy.
letter-common-copy = ପ୍ରତିଲିପି
letter-common-subject = ବିଷୟ
letter-common-salutation = ମହାଶୟ / ମହାଶୟା,
letter-common-closing = ଆପଣଙ୍କ ବିଶ୍ୱସ୍ତ,
# At the foot of every page.
letter-common-page = ପୃଷ୍ଠା { $page } / { $pages }
# At the head of every page of a letter that is not yet to be sent.
letter-common-draft = ଚିଠା। ଏବେ ଦାଖଲ କରନ୍ତୁ ନାହିଁ।
# At the head of a letter about people who are still held.
letter-common-sealed = ମୁଦାବନ୍ଦ ଓ ଗୋପନୀୟ। କେବଳ ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟ ଖୋଲିବେ।
# Heading of the numbered facts.
letter-common-facts = ତଥ୍ୟ, ଏବଂ ତାହା କିଏ କହିଛି
letter-common-grounds = ଆଇନରେ ଏହା କାହିଁକି ଗୋତି ଶ୍ରମ
letter-common-demands = କ’ଣ ଅନୁରୋଧ, ଏବଂ କେବେ ସୁଦ୍ଧା
letter-common-annexures = ସଂଲଗ୍ନକ
# Heads of the table of grounds.
letter-common-column-limb = ଆଇନ କ’ଣ ଚାହେଁ
letter-common-column-provision = ବିଧାନ
letter-common-column-because = କେଉଁଥିରୁ ଜଣାଯାଏ
# Head of a column with the numbers of the facts that show something, e.g. 3, 9.
letter-common-column-facts = ତଥ୍ୟ ନଂ
letter-common-column-office = କାର୍ଯ୍ୟାଳୟ
letter-common-column-duty = କ’ଣ କରିବାର ଅଛି
letter-common-column-since = କେବେଠାରୁ
letter-common-column-last_day = ଶେଷ ଦିନ
letter-common-column-late = କେତେ ଦିନ ବିଳମ୍ବ
letter-common-column-offence = ଅପରାଧ
letter-common-column-name = ନାମ
letter-common-column-parent = ବାପା, ମା, ସ୍ୱାମୀ ବା ସ୍ତ୍ରୀ
letter-common-column-age = ବୟସ
letter-common-column-label = ମାମଲା
letter-common-column-number = କ୍ର. ନଂ
# The value of a limb of the definition.
letter-common-met = ଦେଖାଯାଉଛି
letter-common-presumed = ଆଇନ ଧରିନିଏ
letter-common-open = ଅନୁସନ୍ଧାନରେ ଜାଣିବାକୁ ବାକି
# A ground that only tells that the law presumes something.
letter-common-presumption = ଅନୁମାନ: { $presumption } ({ $authority })।
# Who said a fact, and when: "told by the worker, 3 March 2026".
letter-common-said = { $who }, { $date }
# A demand's time. { $date } may hold an hour as well.
letter-common-by = { $date } ସୁଦ୍ଧା
letter-common-was_due = { $date } ସୁଦ୍ଧା କରିବାର ଥିଲା; ବିଳମ୍ବ ଦିନ: { $days }
letter-common-forthwith = ତତ୍କାଳ: ଆଇନର ଶବ୍ଦ ହେଉଛି “ତତ୍‌କ୍ଷଣାତ୍”
letter-common-without_delay = ବିନା ବିଳମ୍ବରେ: କୌଣସି ସମୟସୀମା ନିଶ୍ଚିତ ହୋଇନାହିଁ
# Footnote to a number nobody has yet confirmed from the official text. { $mark } is the sign printed beside the number.
letter-common-note = { $mark } { $what }: { $provision }। { $meaning }
# Footnote to a conclusion that uses a provision not yet confirmed.
letter-common-note_provision = { $provision }: { $meaning }
# Small print at the foot: which edition of the law book the letter was worked out with. { $edition } is a code.
letter-common-edition = ଆଇନ ପୁସ୍ତକ, ସଂସ୍କରଣ { $edition }
# An amount nobody could find out.
letter-common-amount_unknown = ଟଙ୍କା ପରିମାଣ ଜଣା ନାହିଁ
letter-common-not_known = ଜଣା ନାହିଁ
letter-common-age_years = { $age } ବର୍ଷ
# Written to by name of district, e.g. "District: Sundarpur".
letter-common-district = ଜିଲ୍ଲା: { $district }
letter-common-state = ରାଜ୍ୟ: { $state }

# Explains the nature of the inquiry. Judgments are cited by their short name.
letter-common-inquiry = ଏହି ଆଇନ ଅନୁସାରେ ଅନୁସନ୍ଧାନ ଦୁଇ ପକ୍ଷ ମଧ୍ୟରେ ମାମଲା ନୁହେଁ। ଅଦାଲତରେ ଯେପରି ପ୍ରମାଣ କରାଯାଏ, ଶ୍ରମିକଙ୍କୁ ବନ୍ଧନ ସେପରି ପ୍ରମାଣ କରିବାକୁ ପଡ଼େ ନାହିଁ: ବନ୍ଧୁଆ ମୁକ୍ତି ମୋର୍ଚ୍ଚା ବନାମ ଭାରତ ସଂଘ (1984); ନୀରଜା ଚୌଧୁରୀ ବନାମ ମଧ୍ୟ ପ୍ରଦେଶ ରାଜ୍ୟ (1984)। ଯେଉଁଠି ଶ୍ରମିକ ବା ସତର୍କତା କମିଟି ଋଣକୁ ଗୋତି ଋଣ ବୋଲି କହନ୍ତି, ସେଠାରେ ତାହା ଗୋତି ଋଣ ନୁହେଁ ବୋଲି ଋଣଦାତାଙ୍କୁ ପ୍ରମାଣ କରିବାକୁ ପଡ଼ିବ (ଆଇନର ଧାରା 15)।
letter-common-no_negative = କୌଣସି କାଗଜରେ ଦସ୍ତଖତ ହୋଇଥିବା, ଋଣ ଲେଖାଯାଇଥିବା ବା ଲେଖାଯାଇନଥିବା, ଶ୍ରମିକ ରାଜି ହୋଇଥିବା, ସମୟ ଅଳ୍ପ ଥିବା, କିମ୍ବା ଶ୍ରମିକ ଦୋକାନ ବା ବଜାରକୁ ଯାଇପାରୁଥିବା କାରଣରୁ ମାମଲାଟି ଆଇନର ବାହାରକୁ ଯାଏ ନାହିଁ।
# Introduces the table of grounds.
letter-common-grounds_intro = “ଆଇନ” ଅର୍ଥ ଗୋତି ଶ୍ରମ ପ୍ରଥା (ଉଚ୍ଛେଦ) ଆଇନ, 1976। ଧାରା 2(g) ଏଗୁଡ଼ିକ ଚାହେଁ: ବାଧ୍ୟତାମୂଳକ ବା ଆଂଶିକ ବାଧ୍ୟତାମୂଳକ ଶ୍ରମ; ପ୍ରକୃତ ବା ଧରିନିଆଯାଇଥିବା ଏକ ବୁଝାମଣା; ସେଥିରେ ଲେଖାଥିବା କାରଣମାନଙ୍କ ମଧ୍ୟରୁ ଗୋଟିଏ; ଏବଂ ସେଥିରେ ଲେଖାଥିବା ଫଳମାନଙ୍କ ମଧ୍ୟରୁ ଗୋଟିଏ। ତଳେ ଗୋଟି ଗୋଟି କରି ଏଗୁଡ଼ିକୁ ନିଆଯାଇଛି।
letter-common-explanation = ଠିକା ଶ୍ରମିକ ଓ ଆନ୍ତଃରାଜ୍ୟ ପ୍ରବାସୀ ଶ୍ରମିକଙ୍କ ପାଇଁ ଧାରା 2(g)ର ବ୍ୟାଖ୍ୟା କେବଳ ଗୋଟିଏ ଫଳ ଚାହେଁ, ଅଲଗା କୌଣସି କାରଣ ଚାହେଁ ନାହିଁ।
letter-common-presumptions = ଯେଉଁଠି ଏହି ପତ୍ର କୌଣସି ଅନୁମାନ ଉପରେ ନିର୍ଭର କରେ, ସେଠାରେ ତାହା ଲେଖାଯାଇଛି। ମାଲିକ ତାହାର ଉତ୍ତର ଦେଇପାରନ୍ତି; ଉତ୍ତର ନ ଦିଆଯିବା ପର୍ଯ୍ୟନ୍ତ ଶ୍ରମିକଙ୍କୁ ଗୋତି ଶ୍ରମିକ ବୋଲି ଧରିବାକୁ ହେବ।
letter-common-debt = ଆଇନର ଧାରା 4 ଓ 6 ଅନୁସାରେ ଶ୍ରମିକ ମୁକ୍ତ ଏବଂ ପ୍ରତ୍ୟେକ ଗୋତି ଋଣ ଶେଷ ହୋଇଛି। କେହି ତାହା ମାଗିପାରିବେ ନାହିଁ, ନେଇପାରିବେ ନାହିଁ, କିମ୍ବା ତାହା ବଦଳରେ କାମ, ମଜୁରି, ଜିନିଷ ବା କାଗଜପତ୍ର ନେଇପାରିବେ ନାହିଁ।
letter-common-still_open = ନିମ୍ନଲିଖିତ କଥା ଏପର୍ଯ୍ୟନ୍ତ ଜଣା ନାହିଁ; ଅନୁସନ୍ଧାନରେ ଏହା ଏକାନ୍ତରେ ଓ ନିରାପଦ ସ୍ଥାନରେ ପଚାରିବା ଉଚିତ:

## Before filing: shown on a draft that rests on presumptions alone (not part of the letter)

letter-draft-heading = ଏହି ପତ୍ର ଦାଖଲ କରିବା ପୂର୍ବରୁ
letter-draft-only_by_presumption = ନିଷ୍କର୍ଷ କେବଳ ଅନୁମାନ ଉପରେ ଆଧାରିତ। ପ୍ରଥମେ ଶ୍ରମିକଙ୍କୁ ଏକାନ୍ତରେ ନିମ୍ନଲିଖିତ କଥା ପଚାରନ୍ତୁ; ନହେଲେ କାର୍ଯ୍ୟାଳୟ ଏହାକୁ କେବଳ ମଜୁରି ବିବାଦ ବୋଲି କହିପାରେ।
letter-draft-open = ନିଷ୍କର୍ଷ ଏପର୍ଯ୍ୟନ୍ତ ସ୍ଥିର ହୋଇନାହିଁ। ଏହି ପ୍ରଶ୍ନଗୁଡ଼ିକର ଉତ୍ତରରୁ ସବୁଠାରୁ ଅଧିକ ସ୍ଥିର ହେବ:
letter-draft-confirm_left = ସମସ୍ତେ ମୁକ୍ତ ବୋଲି ଗୋଟିଏ ମାତ୍ର ସୂଚନା ହେଉଛି କାମ ଶେଷ ହେବା ଦିନ। ସମସ୍ତେ କାମ ଜାଗା ଛାଡ଼ିଛନ୍ତି ବୋଲି ପ୍ରଥମେ ନିଶ୍ଚିତ କରନ୍ତୁ, ଏବଂ କିପରି ଓ କେବେ ଲେଖନ୍ତୁ।

## The safety gate: why a letter waits

# Shown on screen and printed by the command line. A person is still at the workplace and may be harmed if the employer learns of a letter.
letter-gate-still_held = ଏହି ମାମଲାରେ କାହାକୁ ଏବେ ବି ଅଟକ ରଖାଯାଇଛି। ସେମାନେ ମୁକ୍ତ ହେବା ପର୍ଯ୍ୟନ୍ତ, ଯିଏ କହିଛନ୍ତି ତାଙ୍କ ନାମ ବିନା, କେବଳ ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟଙ୍କୁ ମୁଦାବନ୍ଦ ସୂଚନା ଲେଖାଯାଇପାରେ।
letter-gate-freedom_not_known = ଏହି ମାମଲାର ସମସ୍ତେ ମୁକ୍ତ କି ନାହିଁ ଜଣା ନାହିଁ। ସେମାନେ କିପରି ଓ କେବେ ଛାଡ଼ିଲେ ଲେଖନ୍ତୁ; ସେ ପର୍ଯ୍ୟନ୍ତ କେବଳ ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟଙ୍କୁ ମୁଦାବନ୍ଦ ସୂଚନା ଲେଖାଯାଇପାରେ।
letter-gate-sealed = ଯିଏ କହିଛନ୍ତି ତାଙ୍କ ନାମ ବିନା, ମୁଦାବନ୍ଦ ସୂଚନା ଭାବେ ଲେଖାଯାଇଛି।
letter-gate-override = ଏହି ପତ୍ର ଅଟକି ରହିଥାନ୍ତା, ତଥାପି { $name } ଏହାକୁ ଖୋଲିଛନ୍ତି। କାରଣ: { $reason }
letter-gate-override_needed = ଏହାକୁ ଏବେ ଲେଖିବାକୁ ହେଲେ ଜଣେ ନାମିତ ବ୍ୟକ୍ତି ତାହା ସ୍ଥିର କରି କାରଣ ଦେବା ଦରକାର। ଉଭୟ ସଂରକ୍ଷିତ ରହେ।

## Who told a fact (the others are speaker-... in limbs.ftl)

# Used in the sealed letter so that nobody can be found out.
letter-source-withheld = ସୂତ୍ର ଲେଖକଙ୍କୁ ଜଣା, କିନ୍ତୁ ଗୋପନ ରଖାଯାଇଛି
# Where nobody wrote down who said it.
letter-source-report = ମିଳିଥିବା ସୂଚନାରୁ

## The facts, one sentence each. { $kind }, { $sex }, { $by } and the like are words from the form, e.g. "brick kiln", "parent".

letter-fact-place = କାର୍ଯ୍ୟସ୍ଥଳ: { $kind }, ଜିଲ୍ଲା { $district }, { $state }।
letter-fact-task = କରାଯାଇଥିବା କାମ: { $task }।
letter-fact-period = କାମ { $from } ଠାରୁ { $to } ପର୍ଯ୍ୟନ୍ତ ଚାଲିଥିଲା।
letter-fact-period-from = କାମ ଆରମ୍ଭ: { $from }।
letter-fact-period-still = କାମ ଆରମ୍ଭ: { $from }। ଯେତେଦୂର ଜଣା, ତାହା ଶେଷ ହୋଇନାହିଁ।
letter-fact-person = ଶ୍ରମିକ: { $sex }, ବୟସ { $age }।
letter-fact-age_at_start = କାମ ଆରମ୍ଭ ବେଳେ ବୟସ: { $age }।
letter-fact-home = ଘର: ଜିଲ୍ଲା { $district }, { $state }।
letter-fact-category = ସାମାଜିକ ବର୍ଗ: { $category }।
letter-fact-contract_labour = ଶ୍ରମିକଙ୍କୁ ଜଣେ ଠିକାଦାରଙ୍କ ଜରିଆରେ କାମରେ ଲଗାଯାଇଥିଲା ବା ନିଯୁକ୍ତ କରାଯାଇଥିଲା।
letter-fact-inter_state = ଶ୍ରମିକଙ୍କୁ ଅନ୍ୟ ରାଜ୍ୟରୁ ଅଣାଯାଇଥିଲା।
letter-fact-advance = ଅଗ୍ରୀମ ନିଆଯାଇଥିଲା। ଟଙ୍କା ପରିମାଣ: { $amount }। କିଏ ନେଲା: { $by }। କାହାଠାରୁ ନିଆଗଲା: { $from }। କାରଣ: { $cause }।
letter-fact-debt_now = ଏବେ ବାକି ଅଛି ବୋଲି କୁହାଯାଉଥିବା ଟଙ୍କା: { $amount }।
letter-fact-debt_held = ଶ୍ରମିକ କହନ୍ତି ଯେ ଋଣ ତାଙ୍କୁ ସେଠାରେ ଅଟକାଇ ରଖିଥିଲା।
letter-fact-custom = ପ୍ରଥା ଅନୁସାରେ କାମ କରିବାକୁ ପଡ଼ୁଥିଲା: { $custom }।
letter-fact-inherited = କାମ କରିବାର ବାଧ୍ୟବାଧକତା ପରିବାରର ଜଣେ ବଡ଼ଙ୍କଠାରୁ ଆସିଛି।
letter-fact-caste = କୌଣସି ଜାତି ବା ସମ୍ପ୍ରଦାୟରେ ଜନ୍ମ ହୋଇଥିବାରୁ କାମ ଦାବି କରାଯାଇଥିଲା।
letter-fact-surety = ଶ୍ରମିକ ଅନ୍ୟ ଜଣଙ୍କ ଋଣ ପାଇଁ ଜାମିନ ଥିଲେ ଏବଂ ସେଥିପାଇଁ ତାଙ୍କୁ କାମ କରାଗଲା।
letter-fact-consideration = କାମ କରିବାର ପ୍ରତିଶ୍ରୁତି ବଦଳରେ ମୂଲ୍ୟ ଥିବା ଅନ୍ୟ କିଛି ଦିଆଯାଇଥିଲା।
letter-fact-wage_none = କୌଣସି ମଜୁରି ଦିଆଯାଇନାହିଁ।
letter-fact-wage = ପ୍ରକୃତରେ ମିଳିଥିବା ମଜୁରି: { $amount } ({ $unit })।
# One payment for a couple or a family.
letter-fact-wage_shared = ପ୍ରକୃତରେ ମିଳିଥିବା ମଜୁରି: { $amount } ({ $unit }), { $people } ଜଣଙ୍କ ପାଇଁ ଏକାଠି ଦିଆଯାଇଥିଲା।
letter-fact-wage_promised = ପ୍ରତିଶ୍ରୁତି ଦିଆଯାଇଥିବା ମଜୁରି: { $amount } ({ $unit })।
letter-fact-wage_deducted = ଅଗ୍ରୀମ ବାବଦକୁ ମଜୁରିରୁ କଟାଯାଇଥିବା ଟଙ୍କା: { $amount }। ଆଇନରେ ଏହା ଦିଆଯାଇନଥିବା ବୋଲି ଧରାଯାଏ।
letter-fact-wage_minimum = ଏପରି କାମ ପାଇଁ { $from } ଠାରୁ { $to } ପର୍ଯ୍ୟନ୍ତ ଲାଗୁ ଥିବା ସର୍ବନିମ୍ନ ମଜୁରି: ଦିନକୁ { $amount }।
letter-fact-wages_short = ତାରିଖ ଅନୁସାରେ ଦର ଯେତେଦୂର ଜଣା, ଏବେ ବି ବକେୟା ମଜୁରି: { $amount }।
letter-fact-hours = ଦିନକୁ କାମ ଘଣ୍ଟା: { $hours }। ସପ୍ତାହରେ ଦିନ: { $days }।
letter-fact-no_other_work = ଟଙ୍କା ଶୁଝା ନ ହେବା ପର୍ଯ୍ୟନ୍ତ ଅନ୍ୟ କାମ କରିବାର ସ୍ୱାଧୀନତା ଶ୍ରମିକଙ୍କର ନଥିଲା।
letter-fact-no_movement = ଛାଡ଼ି ଯିବାର ବା ଚଳପ୍ରଚଳର ସ୍ୱାଧୀନତା ଶ୍ରମିକଙ୍କର ନଥିଲା।
letter-fact-no_sale = ନିଜ ଜିନିଷ ବା ଫସଲ ବଜାର ଦରରେ ବିକିବାର ସ୍ୱାଧୀନତା ଶ୍ରମିକଙ୍କର ନଥିଲା।
letter-fact-threat = ଶ୍ରମିକଙ୍କୁ ଧମକ ଦିଆଯାଇଥିଲା।
letter-fact-violence = ଶ୍ରମିକଙ୍କୁ ମାଡ଼ ମରାଯାଇଥିଲା ବା ଅନ୍ୟ ପ୍ରକାରେ ଆଘାତ କରାଯାଇଥିଲା।
letter-fact-sexual = ଶ୍ରମିକଙ୍କ ପ୍ରତି ଯୌନ ହିଂସା ବା ଯୌନ ନିର୍ଯାତନା କରାଯାଇଥିଲା।
letter-fact-confinement = ଶ୍ରମିକଙ୍କୁ ବନ୍ଦ କରି ରଖାଯାଇଥିଲା ବା ବାହାରକୁ ଯିବାରୁ ଅଟକାଯାଇଥିଲା।
letter-fact-surveillance = ଶ୍ରମିକଙ୍କ ଉପରେ ନଜର ରଖାଯାଇଥିଲା ବା ଜଗାଯାଇଥିଲା।
letter-fact-documents_held = ଶ୍ରମିକଙ୍କ କାଗଜପତ୍ର ମାଲିକ ବା ଦଲାଲ ରଖିଥିଲେ।
letter-fact-wages_withheld = ପାଇବାର ଥିବା ମଜୁରି ଅଟକାଇ ରଖାଯାଇଥିଲା।
letter-fact-isolation = ଶ୍ରମିକଙ୍କୁ ପରିବାର, ପଡ଼ୋଶୀ ବା ଫୋନଠାରୁ ଅଲଗା ରଖାଯାଇଥିଲା।
letter-fact-deception = ଶ୍ରମିକଙ୍କୁ ଗୋଟିଏ କଥା କୁହାଯାଇଥିଲା, ସେ ଦେଖିଲେ ଅନ୍ୟ କଥା।
letter-fact-vulnerability_abused = ଶ୍ରମିକଙ୍କ ଅସହାୟ ଅବସ୍ଥାର ସୁଯୋଗ ନେଇ ତାଙ୍କୁ ସେଠାରେ ରଖାଯାଇଥିଲା।
letter-fact-excessive_overtime = ଶ୍ରମିକଙ୍କୁ ସାଧାରଣ ଘଣ୍ଟାଠାରୁ ବହୁତ ଅଧିକ କାମ କରାଯାଇଥିଲା।
letter-fact-bad_conditions = କାମ ଓ ରହିବାର ଅବସ୍ଥା ଅସମ୍ମାନଜନକ ବା ବିପଜ୍ଜନକ ଥିଲା।
letter-fact-transported = ଯିଏ ଏହାର ବ୍ୟବସ୍ଥା କରିଥିଲା, ସେ ଶ୍ରମିକଙ୍କୁ କାର୍ଯ୍ୟସ୍ଥଳକୁ ନେଇଥିଲା।
letter-fact-family_working = କାମ କରାଯାଇଥିବା ପରିବାରର ଅନ୍ୟ ସଦସ୍ୟଙ୍କ ସଂଖ୍ୟା: { $people }।
letter-fact-children_working = କାମ କରାଯାଇଥିବା ପିଲାଙ୍କ ସଂଖ୍ୟା: { $people }।
letter-fact-adolescents_working = କାମ କରାଯାଇଥିବା କିଶୋରକିଶୋରୀଙ୍କ ସଂଖ୍ୟା: { $people }।
letter-fact-injury = ଶ୍ରମିକ କାମରେ ଆଘାତ ପାଇଛନ୍ତି।
letter-fact-died = ଜଣେ ଶ୍ରମିକଙ୍କ ମୃତ୍ୟୁ { $date } ତାରିଖରେ ହୋଇଛି।
letter-fact-paper_signed = ଶ୍ରମିକଙ୍କଠାରୁ ଗୋଟିଏ କାଗଜରେ ଦସ୍ତଖତ ବା ଟିପଚିହ୍ନ ନିଆଯାଇଥିଲା: { $paper }। ଆଇନରେ ଶ୍ରମିକଙ୍କ ବିରୋଧରେ ତାହାର କୌଣସି ପ୍ରଭାବ ନାହିଁ।
letter-fact-identity_none = ଶ୍ରମିକଙ୍କ ପାଖରେ କୌଣସି ପରିଚୟପତ୍ର ନାହିଁ।
letter-fact-claim_bonded = ଶ୍ରମିକ, କିମ୍ବା ସତର୍କତା କମିଟି, କହନ୍ତି ଯେ ଏହି ଋଣ ଗୋତି ଋଣ।
letter-fact-still_held = ଶ୍ରମିକଙ୍କୁ ଏବେ ବି କାର୍ଯ୍ୟସ୍ଥଳରେ ଅଟକ ରଖାଯାଇଛି।
letter-fact-freed = ଶ୍ରମିକ { $date } ଠାରୁ ମୁକ୍ତ ({ $how })।
letter-fact-freed_no_date = ଶ୍ରମିକ ମୁକ୍ତ ({ $how })। ଦିନ ଲେଖାଯାଇନାହିଁ।
# Any other fact of the form: its name and its value, e.g. "FIR registered on: 3 March 2026".
letter-fact-other = { $label }: { $value }।
# Age of a fact's subject when it is not certain.
letter-fact-people = ଏହି ମାମଲା ସହ ଜଡ଼ିତ ଲୋକ: { $people }। ସେମାନଙ୍କ ନାମ ସଂଲଗ୍ନକରେ ଅଛି।

## Information to the District Magistrate

letter-information_to_dm-subject = ଗୋତି ଶ୍ରମ ପ୍ରଥା (ଉଚ୍ଛେଦ) ଆଇନ, 1976ର ଧାରା 10ରୁ 12 ଅନୁସାରେ ସୂଚନା, ଏବଂ ଅନୁସନ୍ଧାନ ଓ ମୁକ୍ତି ପାଇଁ ଆବେଦନ; ଜିଲ୍ଲା { $district }
letter-information_to_dm-opening_held = ଆପଣଙ୍କ ଜିଲ୍ଲାରେ ଲୋକଙ୍କୁ ଗୋତି ବା ଅନ୍ୟ ପ୍ରକାର ବାଧ୍ୟତାମୂଳକ ଶ୍ରମରେ ରଖାଯାଇଛି ବୋଲି ଏହା ସୂଚନା। ଆପଣ ଅନୁସନ୍ଧାନ କରିବେ ଏବଂ, ଏହା ସତ୍ୟ ହେଲେ, ଆଇନର ଧାରା 12 ଅନୁସାରେ ଏହାକୁ ବନ୍ଦ କରିବାକୁ ତତ୍କାଳ ପଦକ୍ଷେପ ନେବେ, ସେଥିପାଇଁ ଏହା ଦିଆଯାଉଛି।
letter-information_to_dm-opening_free = ଆପଣଙ୍କ ଜିଲ୍ଲାରେ ଲୋକଙ୍କୁ ଗୋତି ବା ଅନ୍ୟ ପ୍ରକାର ବାଧ୍ୟତାମୂଳକ ଶ୍ରମରେ ରଖାଯାଇଥିଲା, ଏବଂ ସେହି ସ୍ଥାନରେ ଅନ୍ୟମାନଙ୍କୁ ଏବେ ବି ଅଟକ ରଖାଯାଇଥାଇପାରେ ବୋଲି ଏହା ସୂଚନା। ଆଇନର ଧାରା 12 ଅନୁସାରେ ଆପଣ ଅନୁସନ୍ଧାନ କରି ତତ୍କାଳ ପଦକ୍ଷେପ ନେବେ, ସେଥିପାଇଁ ଏହା ଦିଆଯାଉଛି।
# Where the people are. Left as a blank line to be filled in by hand in the sealed cover.
letter-information_to_dm-where = ଠିକ୍ ସ୍ଥାନ, ଏବଂ ସେଠାରେ କିପରି ପହଞ୍ଚିବେ:
letter-information_to_dm-employer = ମାଲିକ, ପରିଚାଳକ ବା ଠିକାଦାର, ଯେତେଦୂର ଜଣା:
letter-information_to_dm-demand-enquiry = ଏହି ସୂଚନାର ଅନୁସନ୍ଧାନ ଆପଣ ନିଜେ, କିମ୍ବା ଧାରା 10 ଅନୁସାରେ ନିର୍ଦ୍ଦିଷ୍ଟ ଅଧିକାରୀଙ୍କ ଦ୍ୱାରା, ତତ୍କାଳ କରନ୍ତୁ।
letter-information_to_dm-demand-release = ଗୋତି ବା ଅନ୍ୟ ପ୍ରକାର ବାଧ୍ୟତାମୂଳକ ଶ୍ରମରେ ଥିବା ପ୍ରତ୍ୟେକ ଲୋକଙ୍କୁ ତାଙ୍କ ପରିବାର, ଜିନିଷ ଓ କାଗଜପତ୍ର ସହ ମୁକ୍ତ କରନ୍ତୁ ଏବଂ ନିରାପଦରେ ଘରେ ପହଞ୍ଚାନ୍ତୁ।
letter-information_to_dm-demand-apart = ପ୍ରତ୍ୟେକ ଲୋକଙ୍କ କଥା ମାଲିକ ଓ ମାଲିକଙ୍କ ଲୋକଙ୍କଠାରୁ ଦୂରରେ, ଏକାନ୍ତରେ, ତାଙ୍କ ନିଜ ଭାଷାରେ ({ $language }) ଶୁଣନ୍ତୁ; ମହିଳା ଓ ପିଲାଙ୍କ ପାଇଁ ଜଣେ ମହିଳା ଅଧିକାରୀ ଥାଆନ୍ତୁ।
letter-information_to_dm-demand-secret = ଲୋକମାନେ ନିରାପଦ ହେବା ପର୍ଯ୍ୟନ୍ତ ଏହି ସୂଚନାକୁ ସମ୍ପୂର୍ଣ୍ଣ ଗୋପନୀୟ ରଖନ୍ତୁ। ଏହାକୁ ମାଲିକଙ୍କୁ, ଗ୍ରାମ ପଞ୍ଚାୟତକୁ, କିମ୍ବା ଉଦ୍ଧାର ପାଇଁ ଦରକାର ନଥିବା କୌଣସି କାର୍ଯ୍ୟାଳୟକୁ ପଠାନ୍ତୁ ନାହିଁ।
letter-information_to_dm-demand-children = ପ୍ରତ୍ୟେକ ପିଲାକୁ ଶିଶୁ ମଙ୍ଗଳ କମିଟି ଆଗରେ ଉପସ୍ଥିତ କରନ୍ତୁ, ଏବଂ ବନ୍ଧନରେ ଥିବା ପ୍ରତ୍ୟେକ ପିଲାକୁ ତାର ନିଜ ନାମରେ ପ୍ରମାଣପତ୍ର ଦିଅନ୍ତୁ।
letter-information_to_dm-demand-finding = ନିଷ୍କର୍ଷ ଯାହା ହେଉ ନା କାହିଁକି, କାରଣ ସହ ତାହା ଲିଖିତ ଭାବେ ଲିପିବଦ୍ଧ କରନ୍ତୁ।
letter-information_to_dm-demand-certificate = ପ୍ରତ୍ୟେକ ଲୋକଙ୍କୁ ଅଲଗା ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ଏବଂ ଲାଗୁ ଥିବା ତତ୍କାଳ ସହାୟତା ଦିଅନ୍ତୁ।
letter-information_to_dm-sealed = ଅଟକ ଥିବା ଲୋକଙ୍କ ନିରାପତ୍ତା ପାଇଁ, ଯିଏ ଏହି ସୂଚନା ଦେଇଛନ୍ତି ତାଙ୍କ ନାମ ଏଠାରେ ଲେଖାଯାଇନାହିଁ। ଆପଣ ଚାହିଁଲେ ସ୍ୱାକ୍ଷରକାରୀ ତାହା ଆପଣଙ୍କୁ ସାକ୍ଷାତରେ କହିବେ।
# Only where nobody is held any more and that person agreed to be named.
letter-information_to_dm-informant = ସୂଚନା ଦେଇଛନ୍ତି: { $name }।
letter-information_to_dm-annexure-route = ସ୍ଥାନ ଓ ସେଠାକୁ ଯିବା ବାଟର ନକ୍ସା (ମୁଦାବନ୍ଦ)

## Application for the release certificate

letter-certificate_application-subject = ଗୋତି ଶ୍ରମ ପ୍ରଥା (ଉଚ୍ଛେଦ) ଆଇନ, 1976 ଅନୁସାରେ ଲିଖିତ ନିଷ୍କର୍ଷ ଓ ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ପାଇଁ ଆବେଦନ
letter-certificate_application-opening = ଏହି ଆବେଦନରେ ନାମ ଥିବା ଲୋକମାନଙ୍କୁ ଗୋତି ଶ୍ରମରେ ରଖାଯାଇଥିଲା ଏବଂ ସେମାନେ ଏବେ ମୁକ୍ତ। ସେମାନେ ଲିଖିତ ନିଷ୍କର୍ଷ ଏବଂ ପ୍ରତ୍ୟେକଙ୍କ ପାଇଁ ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ପ୍ରାର୍ଥନା କରୁଛନ୍ତି।
letter-certificate_application-opening_held = ଏହି ଆବେଦନରେ ନାମ ଥିବା ଲୋକମାନଙ୍କୁ ଗୋତି ଶ୍ରମରେ ରଖାଯାଇଛି, କିମ୍ବା ସମସ୍ତେ ମୁକ୍ତ କି ନାହିଁ ଜଣା ନାହିଁ। ସେମାନେ ଲିଖିତ ନିଷ୍କର୍ଷ ଏବଂ ପ୍ରତ୍ୟେକଙ୍କ ପାଇଁ ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ପ୍ରାର୍ଥନା କରୁଛନ୍ତି।
letter-certificate_application-opening_refused = ଏହି ଆବେଦନରେ ନାମ ଥିବା ଲୋକମାନଙ୍କୁ ଗୋତି ଶ୍ରମରେ ରଖାଯାଇଥିଲା ଏବଂ ସେମାନେ ଏବେ ମୁକ୍ତ। { $date } ତାରିଖରେ ପ୍ରମାଣପତ୍ର ଦେବାକୁ ମନା କରାଯାଇଥିଲା। ତଳେ ଦିଆଯାଇଥିବା ଆଧାରରେ ସେହି ମନା ଉପରେ ପୁନର୍ବିଚାର କରିବାକୁ, ଏବଂ କୌଣସି ମନାର କାରଣ ଲିଖିତ ଭାବେ ଦେବାକୁ ସେମାନେ ପ୍ରାର୍ଥନା କରୁଛନ୍ତି।
letter-certificate_application-individual = ପ୍ରମାଣପତ୍ର ବ୍ୟକ୍ତିଙ୍କର, ପରିବାରର ନୁହେଁ। ମହିଳା, ପିଲା ଏବଂ କାମ କରିଥିବା ବା ଅଟକ ରଖାଯାଇଥିବା ପ୍ରତ୍ୟେକ ବୟସ୍କଙ୍କର ନିଜସ୍ୱ ପ୍ରମାଣପତ୍ର ଦରକାର; ତାହା ବିନା ସେମାନେ ନିଜ ପ୍ରାପ୍ୟ ଦାବି କରିପାରିବେ ନାହିଁ।
letter-certificate_application-no_conviction = ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ପୋଲିସ ମାମଲା, ଅଭିଯୋଗପତ୍ର ବା ଦୋଷ ସାବ୍ୟସ୍ତକୁ ଅପେକ୍ଷା କରେ ନାହିଁ। ଏହା ଆଇନ ଅନୁସାରେ ହୋଇଥିବା ନିଷ୍କର୍ଷ ଉପରେ ଆଧାରିତ।
letter-certificate_application-demand-finding = ଏହି ଲୋକମାନେ ଆଇନର ଧାରା 2(f) ଓ (g) ଅନୁସାରେ ଗୋତି ଶ୍ରମିକ ବୋଲି ଲିଖିତ ନିଷ୍କର୍ଷ ଲିପିବଦ୍ଧ କରନ୍ତୁ।
letter-certificate_application-demand-certificate = ଋଣ ଶେଷ ହୋଇଛି ବୋଲି ଉଲ୍ଲେଖ ଥିବା ଅଲଗା ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ପ୍ରତ୍ୟେକ ଲୋକଙ୍କୁ ଦିଅନ୍ତୁ।
letter-certificate_application-demand-property = ଋଣ ପାଇଁ ନିଆଯାଇଥିବା ସମ୍ପତ୍ତି, ଜିନିଷ ଓ କାଗଜପତ୍ର ଫେରାଇବାକୁ, ଏବଂ କାହାକୁ ଘରୁ ବାହାର ନ କରିବାକୁ ଆଦେଶ ଦିଅନ୍ତୁ (ଧାରା 6ରୁ 8)।
letter-certificate_application-demand-home = ପୁନର୍ବାସ ନିଜ ଜିଲ୍ଲାରେ ଆରମ୍ଭ ହୋଇପାରିବା ପାଇଁ, ପ୍ରମାଣପତ୍ର ଓ ଫାଇଲ ନିଜ ଜିଲ୍ଲାର ({ $district }) ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟଙ୍କୁ ପଠାନ୍ତୁ।
letter-certificate_application-demand-refusal = କାହାକୁ ପ୍ରମାଣପତ୍ର ଦେବାକୁ ମନା କଲେ, ପ୍ରତ୍ୟେକ ଲୋକଙ୍କ ପାଇଁ ଅଲଗା ଭାବେ ଆଦେଶ ଓ ତାହାର କାରଣ ଲିଖିତ ଭାବେ ଦିଅନ୍ତୁ।

## Claim for immediate assistance

letter-immediate_assistance_claim-subject = ଗୋତି ଶ୍ରମରୁ ମୁକ୍ତ ଲୋକଙ୍କୁ ତତ୍କାଳ ଆର୍ଥିକ ସହାୟତା ପାଇଁ ଦାବି
letter-immediate_assistance_claim-opening = ଏହି ଦାବିରେ ନାମ ଥିବା ଲୋକମାନେ ଗୋତି ଶ୍ରମରୁ ମୁକ୍ତ ହୋଇଛନ୍ତି। ପ୍ରତ୍ୟେକଙ୍କୁ ଦେୟ ତତ୍କାଳ ଆର୍ଥିକ ସହାୟତା ସେମାନେ ପ୍ରାର୍ଥନା କରୁଛନ୍ତି।
# The amount is known. { $amount } carries its own mark if it is not confirmed.
letter-immediate_assistance_claim-amount = ମୁକ୍ତିର ଦିନ, { $date }, ଲାଗୁ ଥିବା ସହାୟତା ପ୍ରତ୍ୟେକ ଲୋକଙ୍କ ପାଇଁ { $amount } ପର୍ଯ୍ୟନ୍ତ ({ $provision })।
letter-immediate_assistance_claim-amount_between = ମୁକ୍ତିର ଦିନ ଏତିକି ଜଣା: { $date }। ସେତେବେଳେ ଲାଗୁ ଥିବା ସହାୟତା, ମୁକ୍ତିର ଦିନ ଅନୁସାରେ, ପ୍ରତ୍ୟେକ ଲୋକଙ୍କ ପାଇଁ { $low } ରୁ { $high } ମଧ୍ୟରେ ({ $provision })।
# The approval of the scheme has ended and the new amount is not known. { $until } is the last day of the approval, { $amount } the last amount known.
letter-immediate_assistance_claim-amount_last_known = ମୁକ୍ତିର ଦିନ, { $date }, ଲାଗୁ ଥିବା ସହାୟତା ପାଇଁ ଏହି ଦାବି: { $until } ପର୍ଯ୍ୟନ୍ତ ତାହା ପ୍ରତ୍ୟେକ ଲୋକଙ୍କ ପାଇଁ { $amount } ପର୍ଯ୍ୟନ୍ତ ଥିଲା ({ $provision }), ଏବଂ ତାହାଠାରୁ କମ୍ ହେବା ଉଚିତ ନୁହେଁ।
letter-immediate_assistance_claim-amount_no_date = ମୁକ୍ତିର ଦିନ ଲାଗୁ ଥିବା ସହାୟତା ପାଇଁ ଏହି ଦାବି; ଶେଷରେ ଜଣା ଥିବା ପରିମାଣ ପ୍ରତ୍ୟେକ ଲୋକଙ୍କ ପାଇଁ { $amount } ପର୍ଯ୍ୟନ୍ତ ({ $provision }), ଏବଂ ତାହାଠାରୁ କମ୍ ହେବା ଉଚିତ ନୁହେଁ।
letter-immediate_assistance_claim-amount_unknown = ମୁକ୍ତିର ଦିନ ଲାଗୁ ଥିବା ସହାୟତା ପାଇଁ ଏହି ଦାବି। ଦୟାକରି ଟଙ୍କା ପରିମାଣ ଏବଂ ଯେଉଁ ନିୟମପତ୍ର ତାହା ଧାର୍ଯ୍ୟ କରେ, ତାହା ଲିଖିତ ଭାବେ ଜଣାନ୍ତୁ।
letter-immediate_assistance_claim-received = ପୂର୍ବରୁ ମିଳିଛି: { $amount }, { $date } ତାରିଖରେ।
letter-immediate_assistance_claim-received_unknown = { $date } ତାରିଖରେ ଦିଆଯାଇଛି; ପରିମାଣ ଜଣା ନାହିଁ। ଦୟାକରି ପ୍ରତ୍ୟେକ ଲୋକଙ୍କୁ କେତେ ଦିଆଗଲା ଜଣାନ୍ତୁ ଏବଂ ବାକି ଟଙ୍କା ଦିଅନ୍ତୁ।
letter-immediate_assistance_claim-outstanding = ପ୍ରତ୍ୟେକ ଲୋକଙ୍କ ପାଇଁ ଏବେ ବି ବାକି: { $amount }।
letter-immediate_assistance_claim-unconditional = ସହାୟତା ଗୋତି ଶ୍ରମିକ ପୁନର୍ବାସର ଜିଲ୍ଲା ପାଣ୍ଠିରୁ ଦିଆଯାଏ। ଏହା ପୋଲିସ ମାମଲା ବା ତାହାର ଫଳାଫଳ ଉପରେ ନିର୍ଭର କରେ ନାହିଁ।
letter-immediate_assistance_claim-set_off = ଏହାକୁ କେବଳ ସେହି ଲୋକଙ୍କ ପରବର୍ତ୍ତୀ ପୁନର୍ବାସ ଟଙ୍କାରୁ ସମାୟୋଜନ କରାଯାଇପାରେ, ଅନ୍ୟ କୌଣସିଥିରୁ ନୁହେଁ।
letter-immediate_assistance_claim-demand-pay = ପ୍ରତ୍ୟେକ ଲୋକଙ୍କୁ ତତ୍କାଳ ସହାୟତା ତାଙ୍କ ନିଜ ଖାତାରେ, କିମ୍ବା ଖାତା ଏପର୍ଯ୍ୟନ୍ତ ନଥିଲେ ରସିଦ ନେଇ ନଗଦରେ ଦିଅନ୍ତୁ।
letter-immediate_assistance_claim-demand-rest = ପ୍ରତ୍ୟେକ ଲୋକଙ୍କୁ ପୂର୍ବରୁ କେତେ ଦିଆଯାଇଛି ଲିଖିତ ଭାବେ ଜଣାନ୍ତୁ ଏବଂ ତତ୍କାଳ ସହାୟତାର ବାକି ଅଂଶ ତାଙ୍କ ନିଜ ଖାତାରେ, କିମ୍ବା ଖାତା ଏପର୍ଯ୍ୟନ୍ତ ନଥିଲେ ରସିଦ ନେଇ ନଗଦରେ ଦିଅନ୍ତୁ।
letter-immediate_assistance_claim-demand-account = ଯେଉଁମାନଙ୍କର ବ୍ୟାଙ୍କ ଖାତା ବା ପରିଚୟପତ୍ର ନାହିଁ, ଟଙ୍କା ଦେବାରେ ବିଳମ୍ବ ନ କରି ସେମାନଙ୍କୁ ତାହା ପାଇବାରେ ସାହାଯ୍ୟ କରନ୍ତୁ।
letter-immediate_assistance_claim-demand-rehabilitation = ଦୋଷ ସାବ୍ୟସ୍ତ ହେବାକୁ ଅପେକ୍ଷା ନ କରି ସମ୍ପୂର୍ଣ୍ଣ ପୁନର୍ବାସର ପ୍ରସ୍ତାବ ରାଜ୍ୟ ସରକାରଙ୍କୁ ପଠାନ୍ତୁ।
letter-immediate_assistance_claim-demand-reasons = ସମ୍ପୂର୍ଣ୍ଣ ଟଙ୍କାରୁ କମ୍ ଦିଆଗଲେ, ତାହାର କାରଣ ଲିଖିତ ଭାବେ ଦିଅନ୍ତୁ।

## Request to register an FIR

letter-fir_request-subject = ସଂଜ୍ଞେୟ ଅପରାଧର ସୂଚନା, ଏବଂ ପ୍ରଥମ ସୂଚନା ରିପୋର୍ଟ (FIR) ପଞ୍ଜୀକରଣ ପାଇଁ ଅନୁରୋଧ
letter-fir_request-opening = ମୁଁ ନିମ୍ନରେ ଲେଖାଥିବା ଅପରାଧଗୁଡ଼ିକର ସୂଚନା ଦେଉଛି ଏବଂ ଏହାକୁ ତତ୍କାଳ ଲିପିବଦ୍ଧ ଓ ପଞ୍ଜୀକୃତ କରି ମାଗଣାରେ ଏକ ନକଲ ମୋତେ ଦେବାକୁ ଅନୁରୋଧ କରୁଛି।
letter-fir_request-procedure_bnss = ଏହି ସୂଚନା ଭାରତୀୟ ନାଗରିକ ସୁରକ୍ଷା ସଂହିତା, 2023ର ଧାରା 173 ଅନୁସାରେ ଦିଆଯାଉଛି। ଅପରାଧ ଯେଉଁ ଥାନା ଅଞ୍ଚଳରେ ହୋଇଥାଉ ନା କାହିଁକି, ଏହାକୁ ପଞ୍ଜୀକୃତ କରିବାକୁ ହେବ।
letter-fir_request-procedure_crpc = ଏହି ସୂଚନା ଫୌଜଦାରୀ କାର୍ଯ୍ୟବିଧି ସଂହିତା, 1973ର ଧାରା 154 ଅନୁସାରେ ଦିଆଯାଉଛି।
letter-fir_request-offences = ଅପରାଧ ହେବା ବେଳେ ଲାଗୁ ଥିବା ଆଇନ ଅନୁସାରେ, ତଥ୍ୟରୁ ଏହି ଅପରାଧଗୁଡ଼ିକ ଜଣାଯାଏ:
letter-fir_request-two_codes = { $date } ତାରିଖରେ ଫୌଜଦାରୀ ଆଇନ ବଦଳିବା ପୂର୍ବରୁ ବନ୍ଧନ ଆରମ୍ଭ ହୋଇଥିଲା ଏବଂ ତା’ପରେ ମଧ୍ୟ ଚାଲିଥିଲା। ଏହା ଗୋଟିଏ ଲଗାତାର ଅନ୍ୟାୟ; ସେଥିପାଇଁ ଉଭୟ ସଂହିତାର ଅପରାଧ ଉଲ୍ଲେଖ କରାଯାଇଛି।
letter-fir_request-cognizable = ଗୋତି ଶ୍ରମ ପ୍ରଥା (ଉଚ୍ଛେଦ) ଆଇନ, 1976ର ଅପରାଧ ସଂଜ୍ଞେୟ (ଧାରା 22)। ପଞ୍ଜୀକରଣ ମାଜିଷ୍ଟ୍ରେଟଙ୍କ ନିଷ୍କର୍ଷକୁ ଅପେକ୍ଷା କରେ ନାହିଁ।
letter-fir_request-scst = ଶ୍ରମିକ ଅନୁସୂଚିତ ଜାତି ବା ଅନୁସୂଚିତ ଜନଜାତିର, ଏବଂ ଜଣେ ଅଭିଯୁକ୍ତ ସେହି ବର୍ଗର ନୁହଁନ୍ତି। ଅନୁସୂଚିତ ଜାତି ଓ ଅନୁସୂଚିତ ଜନଜାତି (ଅତ୍ୟାଚାର ନିବାରଣ) ଆଇନ, 1989ର ଧାରା 18A ଅନୁସାରେ ପଞ୍ଜୀକରଣ ପାଇଁ କୌଣସି ପ୍ରାରମ୍ଭିକ ଅନୁସନ୍ଧାନ ଆବଶ୍ୟକ ନାହିଁ।
letter-fir_request-no_enquiry = ପ୍ରାରମ୍ଭିକ ଅନୁସନ୍ଧାନ ଦରକାର ନାହିଁ: ସୂଚନାରୁ ହିଁ ସଂଜ୍ଞେୟ ଅପରାଧ ଜଣାଯାଏ।
letter-fir_request-protection = ଦୟାକରି ଶ୍ରମିକଙ୍କୁ ଅଭିଯୁକ୍ତଙ୍କ ସହ ଏକାଠି ଥାନାକୁ ଡାକନ୍ତୁ ନାହିଁ, ଏବଂ ଶ୍ରମିକଙ୍କ ଠିକଣା ବା ଫୋନ ନମ୍ବର ସେମାନଙ୍କୁ ଜଣାନ୍ତୁ ନାହିଁ।
letter-fir_request-child = ପିଲା କିମ୍ବା ଯୌନ ହିଂସାର ଶିକାର ହୋଇଥିବା ଲୋକଙ୍କ ପରିଚୟ ଜଣାପଡ଼ିବା ପରି କିଛି ଏପରି ସ୍ଥାନରେ ଲେଖାଯାଇପାରିବ ନାହିଁ ଯେଉଁଠି ଅନ୍ୟମାନେ ପଢ଼ିପାରିବେ।
letter-fir_request-demand-register = ଉଲ୍ଲେଖ କରାଯାଇଥିବା ଧାରାରେ ପ୍ରଥମ ସୂଚନା ରିପୋର୍ଟ (FIR) ତତ୍କାଳ ପଞ୍ଜୀକୃତ କରନ୍ତୁ।
letter-fir_request-demand-copy = ସୂଚନାଦାତାଙ୍କୁ ମାଗଣାରେ ନକଲ ଦିଅନ୍ତୁ।
letter-fir_request-demand-statement = { $language } ଭାଷାର ଦୋଭାଷୀଙ୍କ ସହ ବୟାନ ଲିପିବଦ୍ଧ କରନ୍ତୁ, ଆଇନରେ ବ୍ୟବସ୍ଥା ଥିଲେ ଶବ୍ଦ ଓ ଚିତ୍ର ସହ, ଏବଂ ଆହତ ଲୋକ ଓ ପିଲାଙ୍କ ବୟାନ ମାଜିଷ୍ଟ୍ରେଟଙ୍କ ଆଗରେ ନିଅନ୍ତୁ।
letter-fir_request-demand-seize = ମଜୁରି ଓ ଅଗ୍ରୀମର ଖାତା, ଉପସ୍ଥାନ ଖାତା, ଦସ୍ତଖତ ଥିବା ଓ ଖାଲି କାଗଜ, ଏବଂ ଅଟକାଇ ରଖାଯାଇଥିବା ପରିଚୟପତ୍ର ଜବତ କରନ୍ତୁ।
letter-fir_request-demand-inform = ତଦନ୍ତ କିପରି ଚାଲିଛି, ସୂଚନାଦାତାଙ୍କୁ ଲିଖିତ ଭାବେ ଜଣାନ୍ତୁ।
letter-fir_request-refusal = ପଞ୍ଜୀକରଣ କରିବାକୁ ମନା କରାଗଲେ, ଏହି ସୂଚନା ପୋଲିସ ଅଧୀକ୍ଷକଙ୍କୁ ଏବଂ ତା’ପରେ ମାଜିଷ୍ଟ୍ରେଟଙ୍କୁ ପଠାଯିବ।

## Reminder naming the broken clock

letter-reminder-subject = ସ୍ମାରକ: କର୍ତ୍ତବ୍ୟ ଏପର୍ଯ୍ୟନ୍ତ ପାଳନ କରାଯାଇନାହିଁ; ମାମଲା: { $case }
letter-reminder-opening = ଆପଣଙ୍କ କାର୍ଯ୍ୟାଳୟ ଦ୍ୱାରା ନିମ୍ନଲିଖିତ କାମ କରାଯିବାର ଥିଲା। ଆମକୁ ଯାହା ଜଣାଯାଇଛି, ତଦନୁସାରେ ଏହା କରାଯାଇନାହିଁ।
letter-reminder-opening_benchmark = ଆପଣଙ୍କ କାର୍ଯ୍ୟାଳୟରୁ ନିମ୍ନଲିଖିତ କାମ ଏବେ ବି ଅପେକ୍ଷାରେ ଅଛି। ଆଇନ ଚାହେଁ ଯେ ଏହା ବିନା ବିଳମ୍ବରେ କରାଯାଉ।
letter-reminder-demand-reasons = କୌଣସି ବାଧା ଥିଲେ, ତାହା କ’ଣ ଏବଂ ଫାଇଲ ଏବେ କେଉଁ ଅଧିକାରୀଙ୍କ ପାଖରେ ଅଛି, ଲିଖିତ ଭାବେ ଜଣାନ୍ତୁ।
letter-reminder-next = କୌଣସି ଉତ୍ତର ନ ମିଳିଲେ, ସମ୍ପୃକ୍ତ ଲୋକଙ୍କ ଇଚ୍ଛା ଅନୁସାରେ ବିଷୟଟି ସତର୍କତା କମିଟି, ରାଜ୍ୟ ସରକାର, ମାନବାଧିକାର ଆୟୋଗ କିମ୍ବା ହାଇକୋର୍ଟଙ୍କ ଆଗରେ ରଖାଯିବ।
letter-reminder-done = ଏହି ମଧ୍ୟରେ ଏହା କରାଯାଇସାରିଥିଲେ, ଦୟାକରି ଆମର ଧନ୍ୟବାଦ ଗ୍ରହଣ କରନ୍ତୁ ଏବଂ ଆମକୁ ଏକ ନକଲ ପଠାନ୍ତୁ।
letter-reminder-none = ଏହି କାର୍ଯ୍ୟାଳୟର କୌଣସି କର୍ତ୍ତବ୍ୟରେ ବିଳମ୍ବ ହୋଇଥିବା ଜଣା ନାହିଁ।

## Complaint to the National Human Rights Commission

letter-nhrc_complaint-subject = ମାନବାଧିକାର ସୁରକ୍ଷା ଆଇନ, 1993ର ଧାରା 12 ଅନୁସାରେ ଅଭିଯୋଗ: ଗୋତି ଶ୍ରମ, ଏବଂ ତାହା ବନ୍ଦ କରିବାରେ ସରକାରୀ କର୍ମଚାରୀଙ୍କ ଅବହେଳା
letter-nhrc_complaint-opening = ଗୋତି ଶ୍ରମ, ଏବଂ ତାହା ରୋକିବାରେ ଓ ମୁକ୍ତ ଲୋକଙ୍କୁ ସେମାନଙ୍କ ପ୍ରାପ୍ୟ ଦେବାରେ ସରକାରୀ କର୍ମଚାରୀଙ୍କ ଅବହେଳା ବିଷୟରେ ଏହି ଅଭିଯୋଗ। ଏହା ସମ୍ବିଧାନର ଅନୁଚ୍ଛେଦ 21 ଓ 23 ସହ ସମ୍ବନ୍ଧିତ।
letter-nhrc_complaint-none_late = ଏପର୍ଯ୍ୟନ୍ତ କୌଣସି ସମୟସୀମା ପାର ହୋଇଥିବା ଜଣା ନାହିଁ। ଯାହା ଏବେ ବି ଅପେକ୍ଷାରେ ଅଛି, ତାହା ଉପରେ ନଜର ରଖିବାକୁ ଆୟୋଗଙ୍କୁ ଅନୁରୋଧ:
letter-nhrc_complaint-within_year = ଅଭିଯୋଗର ବିଷୟ ହୋଇଥିବା କାର୍ଯ୍ୟର ଏକ ବର୍ଷ ମଧ୍ୟରେ ଆୟୋଗ ବିଷୟଟି ବିଚାର କରିପାରନ୍ତି। ଯେଉଁ ଅବହେଳା ବିଷୟରେ ଅଭିଯୋଗ, ତାହା ଆଜି ପର୍ଯ୍ୟନ୍ତ ଚାଲିଛି।
letter-nhrc_complaint-declaration = ଯେତେଦୂର ଜଣା, ବିଷୟଟି କୌଣସି ଅଦାଲତ ବା ଅନ୍ୟ ଆୟୋଗଙ୍କ ଆଗରେ ବିଚାରାଧୀନ ନୁହେଁ।
letter-nhrc_complaint-demand-report = ଉଲ୍ଲିଖିତ କାର୍ଯ୍ୟାଳୟଗୁଡ଼ିକରୁ, ପ୍ରତ୍ୟେକ କର୍ତ୍ତବ୍ୟ କେଉଁ ତାରିଖରେ ପାଳନ କରାଗଲା ତାହା ସହ, ରିପୋର୍ଟ ମଗାନ୍ତୁ।
letter-nhrc_complaint-demand-certificates = ପ୍ରତ୍ୟେକ ଲୋକଙ୍କୁ ତତ୍କାଳ ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ଓ ତତ୍କାଳ ସହାୟତା ଦେବାକୁ ସୁପାରିସ କରନ୍ତୁ।
letter-nhrc_complaint-demand-rehabilitation = ସମ୍ପୂର୍ଣ୍ଣ ପୁନର୍ବାସ ଫୌଜଦାରୀ ମାମଲାର ଫଳାଫଳକୁ ଅପେକ୍ଷା ନ କରୁ ବୋଲି ସୁପାରିସ କରନ୍ତୁ।
letter-nhrc_complaint-demand-interim = ଅନ୍ତରୀଣ ସହାୟତା, ଏବଂ କର୍ତ୍ତବ୍ୟରେ ଅବହେଳା କରିଥିବା ଲୋକଙ୍କ ବିରୋଧରେ କାର୍ଯ୍ୟାନୁଷ୍ଠାନ ପାଇଁ ସୁପାରିସ କରନ୍ତୁ।
letter-nhrc_complaint-demand-protect = ନାମ ଥିବା ଲୋକମାନଙ୍କୁ ମାଲିକଙ୍କଠାରୁ ଓ ପ୍ରତିଶୋଧରୁ ସୁରକ୍ଷା ଦେବାକୁ ପଦକ୍ଷେପ ନିଅନ୍ତୁ।

## Application for legal aid

letter-legal_aid_application-subject = ଆଇନ ସେବା ପ୍ରାଧିକରଣ ଆଇନ, 1987ର ଧାରା 12 ଅନୁସାରେ ମାଗଣା ଆଇନ ସେବା ପାଇଁ ଆବେଦନ
letter-legal_aid_application-opening = ଶ୍ରମିକ ଜଣେ ଓକିଲ ଏବଂ ନିମ୍ନଲିଖିତ କାର୍ଯ୍ୟଧାରାର ଖର୍ଚ୍ଚ ମାଗଣାରେ ଦେବାକୁ ପ୍ରାର୍ଥନା କରୁଛନ୍ତି।
letter-legal_aid_application-grounds = ଆୟର କୌଣସି ସୀମା ନ ଦେଖି ଶ୍ରମିକ ଏହାର ହକଦାର, କାରଣ:
letter-legal_aid_application-ground-begar = ଶ୍ରମିକ ସମ୍ବିଧାନର ଅନୁଚ୍ଛେଦ 23ରେ କୁହାଯାଇଥିବା ମାନବ ଚାଲାଣ ବା ବେଠିର ଶିକାର (ଖଣ୍ଡ b)
letter-legal_aid_application-ground-scst = ଶ୍ରମିକ ଅନୁସୂଚିତ ଜାତି ବା ଅନୁସୂଚିତ ଜନଜାତିର (ଖଣ୍ଡ a)
letter-legal_aid_application-ground-woman = ଶ୍ରମିକ ଜଣେ ମହିଳା (ଖଣ୍ଡ c)
letter-legal_aid_application-ground-child = ଶ୍ରମିକ ଜଣେ ଶିଶୁ (ଖଣ୍ଡ c)
letter-legal_aid_application-ground-disabled = ଶ୍ରମିକ ଜଣେ ଭିନ୍ନକ୍ଷମ ବ୍ୟକ୍ତି (ଖଣ୍ଡ d)
letter-legal_aid_application-matters = ଏହି ବିଷୟଗୁଡ଼ିକରେ ଆଇନ ସେବା ପ୍ରାର୍ଥନା କରାଯାଉଛି:
letter-legal_aid_application-matter-certificate = ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟଙ୍କ ଆଗରେ ଅନୁସନ୍ଧାନ ଓ ମୁକ୍ତି ପ୍ରମାଣପତ୍ର
letter-legal_aid_application-matter-wages = ବକେୟା ମଜୁରିର ଦାବି
letter-legal_aid_application-matter-criminal = ଫୌଜଦାରୀ ମାମଲା: ପଞ୍ଜୀକରଣ, ସୁରକ୍ଷା ଏବଂ ବିଚାର ସମୟରେ ଶ୍ରମିକଙ୍କ ସହାୟତା
letter-legal_aid_application-matter-compensation = ଅପରାଧରେ କ୍ଷତିଗ୍ରସ୍ତ ଲୋକଙ୍କ କ୍ଷତିପୂରଣ ପାଇଁ ଆବେଦନ
letter-legal_aid_application-matter-property = ସମ୍ପତ୍ତି, କାଗଜପତ୍ର ଓ ବାସଗୃହ ଫେରସ୍ତ
letter-legal_aid_application-demand-lawyer = { $language } କହୁଥିବା ଜଣେ ଓକିଲ ନିଯୁକ୍ତ କରନ୍ତୁ, କିମ୍ବା ଜଣେ ଦୋଭାଷୀ ଯୋଗାନ୍ତୁ।
letter-legal_aid_application-demand-volunteer = ଶ୍ରମିକଙ୍କ ସାଙ୍ଗରେ କାର୍ଯ୍ୟାଳୟକୁ ଯିବାକୁ ଜଣେ ଆଇନ ସେବା ସ୍ୱେଚ୍ଛାସେବୀ ପଠାନ୍ତୁ।
letter-legal_aid_application-demand-answer = ନିଷ୍ପତ୍ତି ଶ୍ରମିକଙ୍କୁ ଲିଖିତ ଭାବେ ଜଣାନ୍ତୁ।

## The worker's page. Very short sentences, spoken language, "you". It is read aloud to people who may not read.

letter-worker_summary-title = ଆପଣଙ୍କ ଅଧିକାର ଓ ଆଗକୁ କ’ଣ ହେବ
letter-worker_summary-free = ଆପଣ ମୁକ୍ତ। ଋଣ ପାଇଁ କେହି ଆପଣଙ୍କୁ କାମ କରାଇପାରିବ ନାହିଁ।
letter-worker_summary-debt = ମାଲିକ ପାଖରେ ଆପଣଙ୍କ ଋଣ ସରିଗଲା। ଆପଣ କାହାକୁ କିଛି ଦେବାର ନାହିଁ। କେହି ତାହା ମାଗିପାରିବ ନାହିଁ।
letter-worker_summary-status_shown = ଆପଣ ଯାହା କହିଲେ, ସେଥିରୁ ଆଇନ ଏହାକୁ ଗୋତି ଶ୍ରମ ଭାବେ ଦେଖେ।
letter-worker_summary-status_open = ଆପଣ ଯାହା କହିଲେ, ସେଥିରୁ ଏହା ଗୋତି ଶ୍ରମ ହୋଇପାରେ। ଅଧିକାରୀ ଏହା ଖୋଜି ବାହାର କରିବେ।
letter-worker_summary-steps = ଏବେ କ’ଣ ହେବ
letter-worker_summary-step-enquiry = ମାଜିଷ୍ଟ୍ରେଟଙ୍କ ଅଧିକାରୀ ଆପଣଙ୍କୁ ପଚାରିବେ କ’ଣ ହୋଇଥିଲା। ନିଜ କଥାରେ କୁହନ୍ତୁ। ଆପଣ କାହାକୁ ସାଙ୍ଗରେ ରଖିପାରିବେ।
letter-worker_summary-step-certificate = ଆପଣଙ୍କୁ ନିଜ ନାମରେ ଗୋଟିଏ କାଗଜ ମିଳିବା କଥା: ମୁକ୍ତି ପ୍ରମାଣପତ୍ର। ଏହାକୁ ସାଇତି ରଖନ୍ତୁ। ମୂଳ କାଗଜ କାହାକୁ ଦିଅନ୍ତୁ ନାହିଁ।
letter-worker_summary-step-assistance = ଆରମ୍ଭ କରିବାକୁ ଆପଣଙ୍କୁ ଟଙ୍କା ମିଳିବା କଥା: { $amount } ପର୍ଯ୍ୟନ୍ତ।
letter-worker_summary-step-assistance_between = ଆରମ୍ଭ କରିବାକୁ ଆପଣଙ୍କୁ ଟଙ୍କା ମିଳିବା କଥା: ମୁକ୍ତିର ଦିନ ଅନୁସାରେ { $low } ରୁ { $high } ମଧ୍ୟରେ।
letter-worker_summary-step-assistance_last_known = ଆରମ୍ଭ କରିବାକୁ ଆପଣଙ୍କୁ ଟଙ୍କା ମିଳିବା କଥା। { $until } ଯାଏ ଏହା { $amount } ପର୍ଯ୍ୟନ୍ତ ଥିଲା। ଆମେ ତାହାଠାରୁ କମ୍ ମାଗୁନାହୁଁ।
letter-worker_summary-step-assistance_unknown = ଆରମ୍ଭ କରିବାକୁ ଆପଣଙ୍କୁ ଟଙ୍କା ମିଳିବା କଥା। କେତେ, ଆମେ ପଚାରୁଛୁ।
letter-worker_summary-step-police = ପୋଲିସ ମାମଲା (FIR) ଲେଖିବା ଓ ଆପଣଙ୍କୁ ମାଗଣାରେ ନକଲ ଦେବା କଥା।
letter-worker_summary-step-rehabilitation = ପରେ ଜୀବନ ଗଢ଼ିବାକୁ ଆହୁରି ସାହାଯ୍ୟ ଅଛି: { $amount } ପର୍ଯ୍ୟନ୍ତ।
letter-worker_summary-step-rehabilitation_between = ପରେ ଜୀବନ ଗଢ଼ିବାକୁ ଆହୁରି ସାହାଯ୍ୟ ଅଛି: { $low } ରୁ { $high } ମଧ୍ୟରେ। କେତେ, ଆମେ ଖୋଜୁଛୁ।
letter-worker_summary-step-rehabilitation_last_known = ପରେ ଜୀବନ ଗଢ଼ିବାକୁ ଆହୁରି ସାହାଯ୍ୟ ଅଛି। { $until } ଯାଏ ଏହା { $amount } ପର୍ଯ୍ୟନ୍ତ ଥିଲା।
letter-worker_summary-step-rehabilitation_unknown = ପରେ ଜୀବନ ଗଢ଼ିବାକୁ ଆହୁରି ସାହାଯ୍ୟ ଅଛି। କେତେ, ଆମେ ପଚାରୁଛୁ।
letter-worker_summary-step-wages = ଯେଉଁ ମଜୁରି ଆପଣଙ୍କୁ ମିଳିନାହିଁ, ତାହା ଆପଣ ଦାବି କରିପାରିବେ।
letter-worker_summary-step-school = ଆପଣଙ୍କ ପିଲାମାନେ ଘର ପାଖ ସ୍କୁଲରେ ମାଗଣାରେ ପଢ଼ିପାରିବେ।
letter-worker_summary-step-legal_aid = ଆପଣ ବିନା ଖର୍ଚ୍ଚରେ ଓକିଲ ପାଇପାରିବେ।
# The day an office must act by.
letter-worker_summary-by = କାର୍ଯ୍ୟାଳୟକୁ ଏହା { $date } ସୁଦ୍ଧା କରିବାକୁ ହେବ
letter-worker_summary-late = ଏଥିରେ ବିଳମ୍ବ ହୋଇଛି। ଦିନ: { $days }।
letter-worker_summary-done = ହୋଇଗଲା
letter-worker_summary-paid_unknown = { $date } ତାରିଖରେ ଟଙ୍କା ଦିଆଯାଇଛି। ପରିମାଣ ଜଣା ନାହିଁ। ଆପଣଙ୍କୁ କେତେ ମିଳିଲା ଆମକୁ କୁହନ୍ତୁ।
letter-worker_summary-promised = କ’ଣ ପ୍ରତିଶ୍ରୁତି ଦିଆଯାଇଥିଲା, କିଏ ଦେଲା, କେବେ ସୁଦ୍ଧା
letter-worker_summary-remember = ମନେ ରଖନ୍ତୁ
letter-worker_summary-remember-sign = ଯେଉଁ କାଗଜ ବୁଝନ୍ତି ନାହିଁ, ସେଥିରେ ଦସ୍ତଖତ କରନ୍ତୁ ନାହିଁ କି ଟିପଚିହ୍ନ ଦିଅନ୍ତୁ ନାହିଁ।
letter-worker_summary-remember-threat = କେହି ଧମକ ଦେଲେ, ତତ୍କାଳ ଆମକୁ ବା ପୋଲିସକୁ କୁହନ୍ତୁ।
letter-worker_summary-remember-copy = ଏହି ପୃଷ୍ଠା ସାଇତି ରଖନ୍ତୁ। ପ୍ରତ୍ୟେକ କାଗଜର ନକଲ ମାଗନ୍ତୁ।
letter-worker_summary-contact = ଆପଣଙ୍କୁ ସାହାଯ୍ୟ କରୁଥିବା ଲୋକ
letter-worker_summary-read_over = ଏହି ପୃଷ୍ଠା ମୋତେ { $language } ଭାଷାରେ ପଢ଼ି ଶୁଣାଯାଇଛି।

## Signature, reader-over, witness, receipt

letter-signature-heading = ପତ୍ର ଲେଖିଥିବା ବ୍ୟକ୍ତି
letter-signature-thumb = ଟିପଚିହ୍ନ
letter-signature-sign = ଦସ୍ତଖତ
letter-signature-name = ନାମ
letter-signature-parent = କାହାର ପୁଅ, ଝିଅ, ସ୍ୱାମୀ ବା ସ୍ତ୍ରୀ
letter-signature-address = ଠିକଣା
letter-signature-place_date = ସ୍ଥାନ ଓ ତାରିଖ
letter-signature-applicant = ଆବେଦନକାରୀ
letter-signature-applicant_child = ଆବେଦନକାରୀ ଜଣେ ଶିଶୁ: ମାତା, ପିତା ବା ଅଭିଭାବକ ଦସ୍ତଖତ କରନ୍ତି
letter-signature-applicant_heir = ମୃତ ବ୍ୟକ୍ତିଙ୍କ ପକ୍ଷରୁ: ଉତ୍ତରାଧିକାରୀ ଦସ୍ତଖତ କରନ୍ତି
letter-signature-for_organisation = { $organisation } ପକ୍ଷରୁ
# The person who read the letter aloud to the one who signs.
letter-signature-reader = ପଢ଼ି ଶୁଣାଇଛନ୍ତି
letter-signature-reader_text = ଯିଏ ଏହି ପତ୍ରରେ ଦସ୍ତଖତ କରୁଛନ୍ତି, ତାଙ୍କୁ ମୁଁ ଏହା { $language } ଭାଷାରେ ପଢ଼ି ଶୁଣାଇଛି। ସେ କହିଲେ ଯେ ଏହା ବୁଝିଛନ୍ତି ଏବଂ ଏହା ସତ୍ୟ।
letter-signature-witness = ସାକ୍ଷୀ
letter-signature-receipt = କାର୍ଯ୍ୟାଳୟ ଦ୍ୱାରା ଗୃହୀତ
letter-signature-receipt_text = ନାମ ଓ ପଦବୀ, ତାରିଖ ଓ ସମୟ, ଦିଆଯାଇଥିବା ନମ୍ବର, ମୋହର
letter-signature-interpreter = ଦୋଭାଷୀ

## Annexures (the letters A, B, C are put before them)

letter-annexure-people = ସମ୍ପୃକ୍ତ ଲୋକ
letter-annexure-statement = ଶ୍ରମିକଙ୍କ ବୟାନ
letter-annexure-certificates = ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ବା ଆଦେଶର ନକଲ
letter-annexure-letters = ପୂର୍ବ ପତ୍ର ଓ ରସିଦ
letter-annexure-wages = ମଜୁରିର ହିସାବ
letter-annexure-bank = ବ୍ୟାଙ୍କ ଖାତା ଓ ପରିଚୟପତ୍ର, ଯେତେ ଅଛି

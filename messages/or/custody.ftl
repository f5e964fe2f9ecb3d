# ହେପାଜତ ବିବରଣୀ: ମାମଲା ବିଷୟରେ କ'ଣ, କେବେ, କିଏ ରଖିଲା ଏବଂ କିପରି ଯାଞ୍ଚ କରିବେ, ତାହା ଅଦାଲତକୁ ଦେଖାଉଥିବା କାଗଜ।

## ଶୀର୍ଷ

custody = ମାମଲା ଅଭିଲେଖର ହେପାଜତ
custody-what = ଏହି ମାମଲା ବିଷୟରେ କ'ଣ, କେବେ ଓ କିଏ ରଖିଲା; ଏବଂ ତା'ପରେ କିଛି ବଦଳି ନାହିଁ ବୋଲି ଯେ କେହି କିପରି ଯାଞ୍ଚ କରିପାରିବେ।
custody-case = ମାମଲା
custody-asked = ପ୍ରସ୍ତୁତ ହେଲା
custody-contents = ଏଥିରେ କ'ଣ ଅଛି
custody-contents-text = ପ୍ରବିଷ୍ଟି: { $entries }। ଫାଇଲ: { $files }।
custody-organisation = ସଂଗଠନର ସଂଖ୍ୟା
custody-json = ଅଭିଲେଖର ହ୍ୟାସ ମୂଲ୍ୟ (SHA256)
custody-not_known_here = ଏଠାରେ ଜଣା ନାହିଁ

## କିପରି ଯାଞ୍ଚ କରିବେ

custody-check = କିପରି ଯାଞ୍ଚ କରିବେ
custody-check-text = ଏହି କାଗଜ ସହ ଫାଇଲ { $json } ଓ ତାଲିକା { $sums } ଅଛି। ପ୍ରୋଗ୍ରାମ { $program } ବିନା ନେଟୱର୍କରେ, ଏବଂ ଯେଉଁ ପ୍ରୋଗ୍ରାମ ଏଗୁଡ଼ିକ ତିଆରି କଲା ତାହା ବିନା, ଦେଖାଏ ଯେ ପ୍ରତ୍ୟେକ ପ୍ରବିଷ୍ଟି ଦସ୍ତଖତ ହୋଇଥିବା ଚେକପଏଣ୍ଟରେ ଅଛି ଏବଂ ଦେଖାଯାଉଥିବା ଶବ୍ଦ ରଖାଯାଇଥିବା ଶବ୍ଦ ହିଁ ଅଟେ।
custody-check-trust = ସାର୍ବଜନୀନ ଚାବି, ଏବଂ ସମ୍ଭବ ହେଲେ ଚେକପଏଣ୍ଟ ମଧ୍ୟ, ଆପଣଙ୍କୁ ଏହି କାଗଜ ଦେଉଥିବା ବ୍ୟକ୍ତିଙ୍କ ବ୍ୟତୀତ ଅନ୍ୟ କାହାଠାରୁ ନିଅନ୍ତୁ।

## ଚେକପଏଣ୍ଟ

custody-checkpoint = ଚେକପଏଣ୍ଟ
custody-checkpoint-text = ଏ ପର୍ଯ୍ୟନ୍ତ ରଖାଯାଇଥିବା ପ୍ରତ୍ୟେକ ପ୍ରବିଷ୍ଟି ମୂଳ ନାମକ ଗୋଟିଏ ମୂଲ୍ୟରେ ମିଶେ। ପୂର୍ବର କୌଣସି ପ୍ରବିଷ୍ଟି ବଦଳାଇଲେ, ବାଦ ଦେଲେ ବା ଯୋଡ଼ିଲେ ମୂଳ ଅନ୍ୟ ହୋଇଯାଏ।
custody-checkpoint-size = ଜର୍ଣ୍ଣାଲରେ ପ୍ରବିଷ୍ଟି
custody-checkpoint-root = ମୂଳ
custody-checkpoint-cosigned = ସହ-ଦସ୍ତଖତ
custody-checkpoint-cosigned_by = { $name }, { $moment }
custody-checkpoint-alone = ଅନ୍ୟ କୌଣସି ସଂଗଠନ ଏହି ଚେକପଏଣ୍ଟରେ ସହ-ଦସ୍ତଖତ କରିନାହିଁ: ଏହା କେବଳ ସର୍ଭରର ଦସ୍ତଖତ ଉପରେ ନିର୍ଭର କରେ।
custody-checkpoint-note = ଦସ୍ତଖତ ହୋଇଥିବା ଟିପ୍ପଣୀ
custody-checkpoint-code = ସେହି ଟିପ୍ପଣୀ, ସ୍କାନ ପାଇଁ

## ପ୍ରବିଷ୍ଟି

custody-entries = କ'ଣ ରଖାଗଲା
custody-entries-text = ପ୍ରବିଷ୍ଟିର ସଂଖ୍ୟା ଜର୍ଣ୍ଣାଲରେ ତାହାର ସ୍ଥାନ; ମଝି ସଂଖ୍ୟାଗୁଡ଼ିକ ଅନ୍ୟ ବିଷୟର। “ସିଲ ହୋଇଛି” ଅର୍ଥ: ରଖାଯାଇଛି, କିନ୍ତୁ ଏହି କାଗଜ ପ୍ରସ୍ତୁତକାରୀଙ୍କ ପାଇଁ ଖୋଲା ନାହିଁ। “ହଟାଯାଇଛି” ଅର୍ଥ: ଏହା ଯାହାଙ୍କ ବିଷୟରେ ଥିଲା ସେହି ବ୍ୟକ୍ତିଙ୍କୁ ଭୁଲାଯାଇଛି। ଶବ୍ଦ ଆଉ ନାହିଁ; କିଛି ରଖାଯାଇଥିଲା, ଏହା ତଥାପି ପ୍ରମାଣିତ।
custody-entry = ପ୍ରବିଷ୍ଟି { $number }
custody-entry-happened = କେବେ ଘଟିଲା, ଯେପରି କୁହାଗଲା
custody-entry-learned = କେବେ ଜଣାପଡ଼ିଲା
custody-entry-hour = { $moment } ଠାରୁ ଆରମ୍ଭ ଘଣ୍ଟାରେ
custody-entry-speaker = କାହାର କଥା
custody-entry-kept_by = କିଏ ରଖିଲେ
custody-parts-opened = ଖୋଲା ଅଂଶ: { $count }
custody-parts-sealed = ସିଲ: { $count }
custody-parts-removed = ହଟାଯାଇଛି: { $count }

custody-kind-report = ସୂଚନା ମିଳିଲା
custody-kind-record = ଅଭିଲେଖ
custody-kind-document = ପତ୍ର ଜାରି ହେଲା
custody-kind-link = ଦୁଇଟି ଅଭିଲେଖ ଯୋଡ଼ାଗଲା ବା ଅଲଗା କରାଗଲା
custody-kind-consent = ସମ୍ମତି
custody-kind-person = ବ୍ୟକ୍ତିଙ୍କୁ ଭୁଲାଗଲା
custody-kind-member = ସଂଗଠନର ସଦସ୍ୟ
custody-kind-key = ଚାବି
custody-kind-read = ପଢ଼ିବା ଲିପିବଦ୍ଧ ହେଲା

## ଫାଇଲ

custody-files = ଫାଇଲ
custody-files-text = ମୂଲ୍ୟଟି ମୂଳ ଫାଇଲର, ବାଇଟ ପରେ ବାଇଟ। ଛୋଟ କରାଯାଇଥିବା ବା ମୁହଁ ଅସ୍ପଷ୍ଟ କରାଯାଇଥିବା ନକଲ ଏକ ସ୍ୱତନ୍ତ୍ର ଫାଇଲ ଏବଂ କେଉଁଥିରୁ ତିଆରି ତାହା କହେ।
custody-files-none = ଏହି ମାମଲା ସହ କୌଣସି ଫାଇଲ ରଖାଯାଇ ନାହିଁ।
custody-file-unnamed = ନାମ ନଥିବା ଫାଇଲ
custody-file-kind = ପ୍ରକାର
custody-file-size = ଆକାର
custody-file-bytes = { $bytes } ବାଇଟ
custody-file-entry = କାହା ସହ ଆସିଲା
custody-file-path = ପ୍ୟାକରେ
custody-file-sha256 = ହ୍ୟାସ ମୂଲ୍ୟ (SHA256)
custody-file-parent = କେଉଁଥିରୁ ତିଆରି

## ହ୍ୟାସ ରିପୋର୍ଟ

custody-hashes = ହ୍ୟାସ ରିପୋର୍ଟ
custody-hashes-text = ସମସ୍ତ ମୂଲ୍ୟ SHA256। ପତ୍ରର ମୂଲ୍ୟ ଅନ୍ୟ ମୂଲ୍ୟରୁ ବାହାରେ; ପ୍ରତ୍ୟେକ ପତ୍ରରୁ ମୂଳ ପର୍ଯ୍ୟନ୍ତ ପାହାଚ ଫାଇଲରେ ଅଛି।
custody-hash-id = ନିଜ ସଂଖ୍ୟା
custody-hash-digest = ସିଲ ହୋଇଥିବା ବିଷୟବସ୍ତୁ
custody-hash-commitment = ଶବ୍ଦ ପ୍ରତି ପ୍ରତିବଦ୍ଧତା
custody-hash-leaf = ପତ୍ର
custody-hash-and_files = ଏବଂ ପ୍ରତ୍ୟେକ ଫାଇଲର (ଫାଇଲ ସଂଖ୍ୟା: { $files }): ହ୍ୟାସ ରିପୋର୍ଟ ଦେଖନ୍ତୁ

## ପ୍ରମାଣପତ୍ର

custody-certificate = ଇଲେକ୍ଟ୍ରୋନିକ ଅଭିଲେଖର ପ୍ରମାଣପତ୍ର
custody-certificate-text = { $provision } ଅଧୀନରେ ପ୍ରମାଣପତ୍ର ପାଇଁ ବିବରଣୀ।
custody-certificate-wording = ବିବରଣୀ ଏଠାରେ ଆମ ଶବ୍ଦରେ ଅଛି; ଯାହା ଉପରେ ଦସ୍ତଖତ ହୁଏ ତାହା ଅନୁସୂଚୀର ଶବ୍ଦ ଅନୁସାରେ ହୁଏ। ଦସ୍ତଖତ ପୂର୍ବରୁ ମିଳାନ୍ତୁ। ଯାହା ଜଣା ନାହିଁ ତାହା ଖାଲି ଅଛି: କିଛି ଧରି ନିଆଯାଇ ନାହିଁ।
custody-part_a = ଭାଗ କ (Part A): ପକ୍ଷ ପୂରଣ କରିବେ
    .who = ଉପକରଣ ବା ଯେଉଁ କାମରେ ଏହା ଲାଗେ ତାହାର ଦାୟିତ୍ୱରେ ଥିବା ବ୍ୟକ୍ତି ଦସ୍ତଖତ କରିବେ।
custody-part_b = ଭାଗ ଖ (Part B): ବିଶେଷଜ୍ଞ ପୂରଣ କରିବେ
    .who = ଏଠାରେ ଯାହା ଅଛି ତାହା ଯାଞ୍ଚ କରୁଥିବା ବିଶେଷଜ୍ଞ ଦସ୍ତଖତ କରିବେ।
custody-field-name = ନାମ
custody-field-relation = ସମ୍ପର୍କ
custody-field-relative = ସେହି ସମ୍ପର୍କୀୟଙ୍କ ନାମ
custody-field-address = ବାସ ବା ନିଯୁକ୍ତି ସ୍ଥାନ
custody-field-designation = ପଦବୀ
custody-field-source = କେଉଁଥିରୁ ନିଆଗଲା (ଚିହ୍ନ ଦିଅନ୍ତୁ)
custody-field-other = ଅନ୍ୟ: କ'ଣ
custody-field-make = ମେକ ଓ ମଡେଲ
custody-field-colour = ରଙ୍ଗ
custody-field-serial = କ୍ରମିକ ସଂଖ୍ୟା
custody-field-number = IMEI/UIN/UID/MAC/Cloud ID, ଯାହା ପ୍ରଯୁଜ୍ୟ
custody-field-further = ଅନ୍ୟ ସମ୍ପୃକ୍ତ ସୂଚନା, ଯଦି କିଛି ଥାଏ
custody-field-lawful_control = କାହାର ଆଇନସମ୍ମତ ନିୟନ୍ତ୍ରଣରେ
custody-field-period = ନିୟମିତ ବ୍ୟବହାରରେ
custody-field-outages = ଠିକ୍ ଭାବେ ଚାଲିନାହିଁ, ଯଦି କେବେ
custody-field-control = ଦସ୍ତଖତକାରୀଙ୍କ ଦ୍ୱାରା (ଚିହ୍ନ ଦିଅନ୍ତୁ)
custody-field-hash = ହ୍ୟାସ ମୂଲ୍ୟ
custody-field-algorithm = ଆଲଗୋରିଦମ (ଚିହ୍ନ ଦିଅନ୍ତୁ)
custody-field-date = ତାରିଖ (DD/MM/YYYY)
custody-field-time = ସମୟ (IST, 24 ଘଣ୍ଟା)
custody-field-place = ସ୍ଥାନ
custody-field-signature = ଦସ୍ତଖତ
custody-period = { $from } ରୁ { $until } ପର୍ଯ୍ୟନ୍ତ
custody-relation-son = ପୁଅ
custody-relation-daughter = ଝିଅ
custody-relation-spouse = ସ୍ୱାମୀ ବା ସ୍ତ୍ରୀ
custody-source-computer = କମ୍ପ୍ୟୁଟର / ସଂରକ୍ଷଣ ମାଧ୍ୟମ
custody-source-dvr = DVR
custody-source-mobile = ମୋବାଇଲ
custody-source-flash_drive = ଫ୍ଲାସ ଡ୍ରାଇଭ
custody-source-disc = CD/DVD
custody-source-server = ସର୍ଭର
custody-source-cloud = କ୍ଲାଉଡ
custody-source-other = ଅନ୍ୟ
custody-control-owned = ମାଲିକାନା
custody-control-maintained = ରକ୍ଷଣାବେକ୍ଷଣ
custody-control-managed = ପରିଚାଳନା
custody-control-operated = ଚାଳନା
custody-states = ଯିଏ ଏହି ଭାଗରେ ଦସ୍ତଖତ କରନ୍ତି, ସେ କହନ୍ତି
custody-states-control = ଉପକରଣ ବା ଉତ୍ସ ଆଇନସମ୍ମତ ନିୟନ୍ତ୍ରଣରେ ଥିଲା ଏବଂ ନିୟମିତ କାମରେ ସୂଚନା ତିଆରି, ରଖିବା ବା ବ୍ୟବହାର ପାଇଁ ସବୁବେଳେ ଲାଗୁଥିଲା।
custody-states-fed = ସେପରି ସୂଚନା କାମର ସାଧାରଣ କ୍ରମରେ ସେଥିରେ ଦିଆଯାଉଥିଲା।
custody-states-worked = ସେହି ସମୟରେ ଏହା ଠିକ୍ ଭାବେ ଚାଲୁଥିଲା; ଯଦି କେବେ ଚାଲିନାହିଁ, ତେବେ ଅଭିଲେଖ ଓ ତାହାର ଶୁଦ୍ଧତା ଉପରେ ପ୍ରଭାବ ପଡ଼ିନାହିଁ।
custody-states-source = ଅଭିଲେଖ ଏଠାରେ ଉଲ୍ଲେଖ ଥିବା ଉପକରଣ ବା ଉତ୍ସରୁ ମିଳିଛି।
custody-states-hash = ଚିହ୍ନିତ ଆଲଗୋରିଦମ ଅନୁସାରେ ଅଭିଲେଖର ହ୍ୟାସ ମୂଲ୍ୟ ଏଠାରେ ଦିଆଯାଇଥିବା ମୂଲ୍ୟ। ହ୍ୟାସ ରିପୋର୍ଟ ସଂଲଗ୍ନ।

## ଯାହା ଏପର୍ଯ୍ୟନ୍ତ କାହାକୁ ଜଣା ନାହିଁ

custody-blanks = ହାତରେ ପୂରଣ କରିବାକୁ
custody-blanks-text = ଏହି କାଗଜ ପ୍ରସ୍ତୁତ ବେଳେ ଏଗୁଡ଼ିକ ବିଷୟରେ କିଛି ଜଣା ନଥିଲା। ପୂରଣ କରନ୍ତୁ, କିମ୍ବା ଯାହା ପ୍ରଯୁଜ୍ୟ ନୁହେଁ ତାହା କାଟି ଦିଅନ୍ତୁ।

### କେଉଁ କାର୍ଯ୍ୟାଳୟ କାହା ପ୍ରତି କ’ଣ କରିବାକୁ ବାଧ୍ୟ, ଏବଂ କେବେ ସୁଦ୍ଧା।

duty-enquiry = ଅନୁସନ୍ଧାନ
    .what = ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟ, କିମ୍ବା ସେ ନାମିତ କରିଥିବା ଅଧିକାରୀ, କାହାକୁ ଗୋତି ବା ବାଧ୍ୟତାମୂଳକ ଶ୍ରମରେ ରଖାଯାଇଛି କି ନାହିଁ ତାହା ବିନା ବିଳମ୍ବରେ ଅନୁସନ୍ଧାନ କରି ତାହା ବନ୍ଦ କରିବେ।
duty-rescue = ଉଦ୍ଧାର
    .what = ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟ ପୋଲିସ ଓ ଶ୍ରମ ବିଭାଗ ସହ ଲୋକମାନଙ୍କୁ ନିରାପଦରେ ବାହାର କରି ଆଣିବେ।
duty-finding_order = ଲିଖିତ ନିଷ୍କର୍ଷ
    .what = ଏହା ପ୍ରଥମ ଦୃଷ୍ଟିରେ ଗୋତି ଶ୍ରମ କି ନାହିଁ, ଏବଂ କାହିଁକି, ମାଜିଷ୍ଟ୍ରେଟ ତାହା ଲେଖି ଜଣାଇବେ।
duty-release_certificate = ମୁକ୍ତି ପ୍ରମାଣପତ୍ର
    .what = ମାଜିଷ୍ଟ୍ରେଟ ପିଲାମାନଙ୍କ ସହ ପ୍ରତ୍ୟେକ ଲୋକଙ୍କୁ ଏହି ପ୍ରମାଣପତ୍ର ଦେବେ ଯେ ସେ ଗୋତି ଶ୍ରମରେ ଥିଲେ ଏବଂ ଏବେ ମୁକ୍ତ।
duty-immediate_assistance = ତତ୍କାଳ ସହାୟତା
    .what = ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟ ପ୍ରତ୍ୟେକ ମୁକ୍ତ ଲୋକଙ୍କୁ ଜିଲ୍ଲା ପାଣ୍ଠିରୁ ପ୍ରଥମ ସହାୟତା ଦେବେ; ଏଥିପାଇଁ ଦୋଷ ସାବ୍ୟସ୍ତ ହେବା ଦରକାର ନାହିଁ।
duty-identity_document = ପରିଚୟପତ୍ର ପାଇଁ ଆବେଦନ
    .what = ଯାହାଙ୍କର ପରିଚୟପତ୍ର ନାହିଁ, ସେମାନଙ୍କ ପାଇଁ ମାଜିଷ୍ଟ୍ରେଟ ଆବେଦନ କରାଇବେ।
duty-fir = FIR ପଞ୍ଜୀକରଣ
    .what = ଅପରାଧ ଯେଉଁଠାରେ ହୋଇଥାଉ ନା କାହିଁକି, ପୋଲିସ ତତ୍କାଳ ସୂଚନାକୁ FIR ଭାବେ ପଞ୍ଜୀକୃତ କରିବ ଏବଂ ମାଗଣାରେ ନକଲ ଦେବ।
duty-progress_to_victim = ମାମଲାର ଅଗ୍ରଗତି ଜଣାଇବା
    .what = ତଦନ୍ତ କିପରି ଚାଲିଛି, ପୋଲିସ ତାହା ଲୋକଟିଙ୍କୁ ଜଣାଇବ।
duty-scst_relief-fir = SC/ST ଆଇନ ଅନୁସାରେ ରିଲିଫ, ପ୍ରଥମ ଅଂଶ (FIR)
    .what = FIR ପଞ୍ଜୀକୃତ ହେଲେ ଦେୟ ହେଉଥିବା ରିଲିଫର ଅଂଶ ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟ ଦେବେ।
duty-scst_relief-chargesheet = SC/ST ଆଇନ ଅନୁସାରେ ରିଲିଫ, ଦ୍ୱିତୀୟ ଅଂଶ (ଅଭିଯୋଗପତ୍ର)
    .what = ଅଭିଯୋଗପତ୍ର ଅଦାଲତକୁ ଗଲେ ଦେୟ ହେଉଥିବା ରିଲିଫର ଅଂଶ ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟ ଦେବେ।
duty-scst_relief-conviction = SC/ST ଆଇନ ଅନୁସାରେ ରିଲିଫ, ଶେଷ ଅଂଶ (ଦୋଷ ସାବ୍ୟସ୍ତ)
    .what = ଅଦାଲତ ଦୋଷୀ ସାବ୍ୟସ୍ତ କଲେ ଦେୟ ହେଉଥିବା ରିଲିଫର ଅଂଶ ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟ ଦେବେ।
duty-scst_investigation = SC/ST ଆଇନ ଅନୁସାରେ ତଦନ୍ତ
    .what = ନିୟମାବଳୀ ଚାହୁଁଥିବା ପଦବୀର ଅଧିକାରୀଙ୍କ ଦ୍ୱାରା ପୋଲିସ SC/ST ଆଇନର ଅପରାଧର ତଦନ୍ତ କରି ଅଦାଲତକୁ ରିପୋର୍ଟ ପଠାଇବ।
duty-trial = ବିଚାର
    .what = ଅଦାଲତ ଏହି ଆଇନର ଅପରାଧଗୁଡ଼ିକର ବିଚାର କରିବ।
duty-reimbursement_proposal = ତତ୍କାଳ ସହାୟତା ଭରଣା ପାଇଁ ପ୍ରସ୍ତାବ
    .what = ତତ୍କାଳ ସହାୟତା ଭରଣା ପାଇଁ ରାଜ୍ୟ କେନ୍ଦ୍ରକୁ ପ୍ରସ୍ତାବ ପଠାଇବ; ଏଥିପାଇଁ ଟଙ୍କା ଦେବାରେ କେବେ ବିଳମ୍ବ ହେବ ନାହିଁ।
duty-rehabilitation_proposal = ପୁନର୍ବାସ ଟଙ୍କା ପାଇଁ ପ୍ରସ୍ତାବ
    .what = ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟ ଲୋକଟିଙ୍କ ପୁନର୍ବାସ ଟଙ୍କା ପାଇଁ ପ୍ରସ୍ତାବ ପଠାଇବେ; ଏହା ଦୋଷ ସାବ୍ୟସ୍ତକୁ ଅପେକ୍ଷା କରେ ନାହିଁ।
duty-rehabilitation_payment = ପୁନର୍ବାସ ଟଙ୍କା ପ୍ରଦାନ
    .what = ମଞ୍ଜୁର ହେବା ପରେ ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟ ପୁନର୍ବାସ ଟଙ୍କା ଲୋକଟିଙ୍କ ନିଜ ଖାତାରେ ଦେବେ।
duty-property_restoration = ସମ୍ପତ୍ତି ଫେରସ୍ତ
    .what = ଗୋତି ଋଣ ପାଇଁ ଯିଏ ସମ୍ପତ୍ତି ନେଇଛି, ସେ ତାହା ଫେରାଇବ; ନ ଫେରାଇଲେ ମାଜିଷ୍ଟ୍ରେଟ ଆଦେଶ ଦେଇପାରିବେ।
duty-homestead_restoration = ଘର ଫେରସ୍ତ
    .what = ମୁକ୍ତ ଲୋକଙ୍କୁ ଘରୁ ବାହାର କରାଯାଇଥିଲେ, ମାଜିଷ୍ଟ୍ରେଟ ଯଥାଶୀଘ୍ର ତାହା ଫେରାଇ ଦେବେ।
duty-wage_decision = ମଜୁରି ଦାବିର ନିଷ୍ପତ୍ତି
    .what = ମଜୁରି ପ୍ରାଧିକାରୀ ଅଦେୟ ମଜୁରିର ଦାବିର ନିଷ୍ପତ୍ତି କରିବେ।
duty-compensation_decision = କ୍ଷତିପୂରଣର ନିଷ୍ପତ୍ତି
    .what = ଆଇନ ସେବା ପ୍ରାଧିକରଣ ଅନୁସନ୍ଧାନ କରି କେତେ କ୍ଷତିପୂରଣ ଦିଆଯିବ ସ୍ଥିର କରିବ।
duty-work_or_allowance = କାମ, ନହେଲେ ଭତ୍ତା
    .what = ରାଜ୍ୟ ନିଯୁକ୍ତି ନିଶ୍ଚିତତା ଅନୁସାରେ କାମ ଦେବ, ନହେଲେ ବେକାରୀ ଭତ୍ତା ଦେବ।
duty-work_wages = ନିଶ୍ଚିତ କାମର ମଜୁରି
    .what = ନିଯୁକ୍ତି ନିଶ୍ଚିତତାରେ କରାଯାଇଥିବା କାମର ମଜୁରି ରାଜ୍ୟ ଠିକ୍ ସମୟରେ ଦେବ।
duty-school_admission = ସ୍କୁଲରେ ନାମଲେଖା
    .what = ସ୍ଥାନୀୟ କର୍ତ୍ତୃପକ୍ଷ ପିଲାକୁ ତାର ବୟସ ଅନୁଯାୟୀ ଶ୍ରେଣୀରେ ନାମ ଲେଖାଇବେ ଏବଂ ପାଠ ଧରିବାରେ ସାହାଯ୍ୟ କରିବେ।
duty-committee_reconstitution = ନୂଆ ସତର୍କତା କମିଟି
    .what = କାର୍ଯ୍ୟକାଳ ସରିଲେ ରାଜ୍ୟ, ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟ କିମ୍ବା ଉପଖଣ୍ଡ ମାଜିଷ୍ଟ୍ରେଟ ସତର୍କତା କମିଟିର ସଦସ୍ୟଙ୍କୁ ପୁଣି ନାମିତ କରିବେ।
duty-child_welfare_committee = ପିଲାକୁ ଶିଶୁ ମଙ୍ଗଳ କମିଟି ଆଗରେ ଉପସ୍ଥିତ କରିବା
    .what = ଯିଏ ପିଲାକୁ ପାଏ, ସେ ତାକୁ ଶିଶୁ ମଙ୍ଗଳ କମିଟି ଆଗକୁ ଆଣିବ।

duty-status-awaited = ଅପେକ୍ଷାରେ
duty-status-fulfilled = କରାଯାଇଛି
duty-status-overdue = ବିଳମ୍ବ
duty-status-not_known = ଏପର୍ଯ୍ୟନ୍ତ ଜଣା ନାହିଁ
duty-status-lapsed = ଆଉ ଦେୟ ନୁହେଁ

clock-late-days = { $days ->
    [one] { $days } ଦିନ ବିଳମ୍ବ
   *[other] { $days } ଦିନ ବିଳମ୍ବ
 }
clock-late-hours = { $hours ->
    [one] { $hours } ଘଣ୍ଟା ବିଳମ୍ବ
   *[other] { $hours } ଘଣ୍ଟା ବିଳମ୍ବ
 }
clock-due-today = ଆଜି ଦେୟ
clock-due-tomorrow = କାଲି ଦେୟ
clock-due-days = { $days ->
    [one] { $days } ଦିନରେ ଦେୟ
   *[other] { $days } ଦିନରେ ଦେୟ
 }
clock-due-hours = { $hours ->
    [one] { $hours } ଘଣ୍ଟାରେ ଦେୟ
   *[other] { $hours } ଘଣ୍ଟାରେ ଦେୟ
 }
clock-by = { $date } ସୁଦ୍ଧା
clock-since = { $date } ଠାରୁ
clock-last-day = ଶେଷ ଦିନ { $date }
clock-done-on = { $date } ତାରିଖରେ କରାଯାଇଛି
clock-done-late = { $days ->
    [one] { $days } ଦିନ ବିଳମ୍ବରେ କରାଯାଇଛି
   *[other] { $days } ଦିନ ବିଳମ୍ବରେ କରାଯାଇଛି
 }
clock-done-in-time = ଠିକ୍ ସମୟରେ କରାଯାଇଛି
clock-forthwith = ବିନା ବିଳମ୍ବରେ; ଆଇନ ଦିନ ସଂଖ୍ୟା ଦେଇନାହିଁ
clock-no-limit = ନିଶ୍ଚିତ ହୋଇଥିବା ସମୟସୀମା ନାହିଁ
clock-benchmark = ଉତ୍ତମ ପ୍ରଥା: { $date } ସୁଦ୍ଧା
    .help = ଏହି ତାରିଖ ଅନ୍ୟ ରାଜ୍ୟର ନିୟମରୁ କିମ୍ବା ପରାମର୍ଶରୁ ଆସିଛି। ଏହା ମନେପକାଇବା ପାଇଁ; ଏହା ଆଧାରରେ ଆମେ କାର୍ଯ୍ୟାଳୟକୁ ବିଳମ୍ବ କହୁନାହୁଁ।
clock-needs-time = ଏହି ସମୟସୀମା ଘଣ୍ଟାରେ ଗଣାଯାଏ; ରକ୍ଷା ହୋଇଛି କି ନାହିଁ ଜାଣିବାକୁ ଦିନର ସମୟ ଯୋଡ଼ନ୍ତୁ।
clock-not-started = { $event } ହେଲେ ଆରମ୍ଭ ହୁଏ
clock-may-be-superseded = 14 ମଇ 2026ର ନୂଆ ନିୟମ ଏହାର ସ୍ଥାନ ନେଇଥାଇପାରେ
clock-not-late-surely = ବିଳମ୍ବ ହୋଇଥାଇପାରେ; ଠିକ୍ ତାରିଖ ଜଣା ନାହିଁ
clock-to-case = ମାମଲାର ସମସ୍ତଙ୍କ ପ୍ରତି
clock-to-person = ଏହି ଲୋକଙ୍କ ପ୍ରତି

office-district_magistrate = ଜିଲ୍ଲାପାଳ ଓ ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟ
office-sub_divisional_magistrate = ଉପଖଣ୍ଡ ମାଜିଷ୍ଟ୍ରେଟ
office-executive_magistrate = କାର୍ଯ୍ୟନିର୍ବାହୀ ମାଜିଷ୍ଟ୍ରେଟ
office-police_station = ଥାନା
office-superintendent_of_police = ପୋଲିସ ଅଧୀକ୍ଷକ
office-labour_department = ଶ୍ରମ ବିଭାଗ
office-state_government = ରାଜ୍ୟ ସରକାର
office-union_labour_ministry = ଶ୍ରମ ଓ ନିଯୁକ୍ତି ମନ୍ତ୍ରଣାଳୟ, ଭାରତ ସରକାର
office-legal_services_authority = ଜିଲ୍ଲା ଆଇନ ସେବା ପ୍ରାଧିକରଣ
office-special_court = ସ୍ୱତନ୍ତ୍ର ଅଦାଲତ
office-judicial_magistrate = ବିଚାର ବିଭାଗୀୟ ମାଜିଷ୍ଟ୍ରେଟ
office-wage_authority = ମଜୁରି ଦାବିର ପ୍ରାଧିକାରୀ
office-gram_panchayat = ଗ୍ରାମ ପଞ୍ଚାୟତ
office-local_education_authority = ସ୍ଥାନୀୟ ଶିକ୍ଷା କର୍ତ୍ତୃପକ୍ଷ
office-vigilance_committee = ସତର୍କତା କମିଟି
office-nhrc = ଜାତୀୟ ମାନବାଧିକାର ଆୟୋଗ
office-ncpcr = ଜାତୀୟ ଶିଶୁ ଅଧିକାର ସୁରକ୍ଷା ଆୟୋଗ
office-child_welfare_committee = ଶିଶୁ ମଙ୍ଗଳ କମିଟି
office-creditor = ଋଣଦାତା
office-employer = ମାଲିକ
office-high_court = ହାଇକୋର୍ଟ
office-social_welfare_department = ସାମାଜିକ ମଙ୍ଗଳ ବିଭାଗ
office-food_department = ଖାଦ୍ୟ ଓ ଯୋଗାଣ ବିଭାଗ
office-health_authority = ସ୍ୱାସ୍ଥ୍ୟ କର୍ତ୍ତୃପକ୍ଷ
office-district_rural_development = ଜିଲ୍ଲା ଗ୍ରାମ୍ୟ ଉନ୍ନୟନ ସଂସ୍ଥା
office-bank = ବ୍ୟାଙ୍କ

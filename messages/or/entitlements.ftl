### What the law gives a person, and how well each number is known.
### entitlement-<id> is a short name; .what is one plain sentence.

entitlement-debt-extinguished = ଋଣ ଲିଭିଗଲା
    .what = ପ୍ରତ୍ୟେକ ଗୋତି ଋଣ ଆଇନ ଅନୁସାରେ ଶେଷ ହୁଏ। କେହି ତାହା ମାଗିପାରିବ ନାହିଁ, ସେଥିପାଇଁ ମକଦ୍ଦମା କରିପାରିବ ନାହିଁ କିମ୍ବା ତାହା ବଦଳରେ କିଛି ନେଇପାରିବ ନାହିଁ।
entitlement-property-restored = ସମ୍ପତ୍ତି ଫେରିଆସେ
    .what = ଋଣ ପାଇଁ ଯାହା ନିଆଯାଇଥିଲା ବା ରଖାଯାଇଥିଲା, ତାହା ଫେରାଇବାକୁ ପଡ଼ିବ।
# "Homestead" in the Act: the home the worker lived in as part of the work.
entitlement-homestead-kept = ଘର ରହେ
    .what = କାମ ସହ ମିଳିଥିବା ଯେଉଁ ଘରେ ମୁକ୍ତ ଲୋକ ରହୁଥିଲେ, ସେଥିରୁ ତାଙ୍କୁ ବାହାର କରାଯାଇପାରିବ ନାହିଁ।
entitlement-css-immediate_assistance = ତତ୍କାଳ ସହାୟତା
    .what = ମୁକ୍ତି ପରେ ତତ୍କାଳ ଜିଲ୍ଲା ପାଣ୍ଠିରୁ ଦିଆଯାଉଥିବା ଟଙ୍କା। ପରେ ଏହା ପୁନର୍ବାସ ଟଙ୍କାର ଅଂଶ ଭାବେ ଗଣାଯାଏ।
entitlement-css-rehabilitation = ପୁନର୍ବାସ ଟଙ୍କା
    .what = ନୂଆ କରି ଆରମ୍ଭ କରିବାକୁ ଭାରତ ସରକାରଙ୍କ ଯୋଜନାରୁ ଟଙ୍କା। ଏହାର ଏକ ଅଂଶ ମାସକୁ ମାସ ଟଙ୍କା ଦେଉଥିବା ପାଣ୍ଠିରେ ରଖାଯାଇପାରେ।
entitlement-wages-shortfall = ବକେୟା ମଜୁରି
    .what = ସମସ୍ତ ସମୟର ସର୍ବନିମ୍ନ ମଜୁରି ଏବଂ ପ୍ରକୃତରେ ଦିଆଯାଇଥିବା ମଜୁରି ମଧ୍ୟରେ ଥିବା ଅନ୍ତର।
entitlement-wages-compensation = ବକେୟା ମଜୁରି ପାଇଁ କ୍ଷତିପୂରଣ
    .what = ମଜୁରି ପ୍ରାଧିକାରୀ ବକେୟା ଟଙ୍କା ସହ ତାହାର ଦଶ ଗୁଣ ପର୍ଯ୍ୟନ୍ତ ଅଧିକ ଦେବାକୁ ଆଦେଶ ଦେଇପାରନ୍ତି।
entitlement-fine-daily_payment = ଜୋରିମାନାରୁ ଦୈନିକ ଟଙ୍କା
    .what = ଅଦାଲତ ଦୋଷୀ ସାବ୍ୟସ୍ତ କଲେ ଏବଂ ଜୋରିମାନା ଦିଆଗଲେ, ଆଇନ ସେହି ଜୋରିମାନାରୁ ଶ୍ରମିକଙ୍କୁ ପ୍ରତ୍ୟେକ ଦିନ ପାଇଁ ଟଙ୍କା ଦିଏ।
entitlement-scst-relief = SC/ST ଆଇନ ଅନୁସାରେ ରିଲିଫ
    .what = ଅନୁସୂଚିତ ଜାତି ଓ ଜନଜାତିର ଲୋକଙ୍କ ପାଇଁ ରିଲିଫ, ଯାହା ଭାଗ ଭାଗ କରି ଦିଆଯାଏ: FIR ହେଲେ, ଅଭିଯୋଗପତ୍ର ଦାଖଲ ହେଲେ, ଏବଂ ଦୋଷ ସାବ୍ୟସ୍ତ ହେଲେ।
entitlement-child_labour-fund = ଶିଶୁ ଓ କିଶୋର ଶ୍ରମ ପାଣ୍ଠି
    .what = ମାଲିକଙ୍କ ଜୋରିମାନା ଏବଂ ସରକାରଙ୍କ ଟଙ୍କା, ଯାହା ପିଲା ପାଇଁ ଏକ ପାଣ୍ଠିରେ ରଖାଯାଏ।
entitlement-compensation-victim = ଅପରାଧରେ କ୍ଷତିଗ୍ରସ୍ତ ବ୍ୟକ୍ତି ଭାବେ କ୍ଷତିପୂରଣ
    .what = ରାଜ୍ୟର କ୍ଷତିପୂରଣ ଯୋଜନା; କାହାରି ବିଚାର ହୋଇନଥିଲେ ମଧ୍ୟ ଏହା ମଗାଯାଇପାରେ।
entitlement-legal_aid-counsel = ମାଗଣା ଓକିଲ
    .what = ଆଇନ ସେବା ପ୍ରାଧିକରଣଠାରୁ ବିନା ଖର୍ଚ୍ଚରେ ଓକିଲ, କୋର୍ଟ ଫି ଓ କାଗଜପତ୍ର।
entitlement-witness-protection = ସାକ୍ଷୀ ଭାବେ ସୁରକ୍ଷା
    .what = ଆବେଦନ କଲେ, ଯେତେ ଦିନ ଦରକାର, ଧମକରୁ ଲୋକଟି ଓ ତାଙ୍କ ପରିବାରଙ୍କୁ ସୁରକ୍ଷା।
entitlement-employment-guarantee = ନିଯୁକ୍ତି ନିଶ୍ଚିତତାରେ ମଜୁରି ମିଳୁଥିବା କାମ
    .what = ଗାଁର ପରିବାରର ବୟସ୍କଙ୍କୁ ପ୍ରତିବର୍ଷ କିଛି ନିର୍ଦ୍ଦିଷ୍ଟ ଦିନ ମଜୁରି ସହ କାମ, କିମ୍ବା କାମ ଦିଆ ନଗଲେ ଭତ୍ତା।
entitlement-education-admission = ସ୍କୁଲରେ ସ୍ଥାନ
    .what = 6ରୁ 14 ବର୍ଷର ପ୍ରତ୍ୟେକ ପିଲାଙ୍କୁ ବୟସ ଅନୁଯାୟୀ ଶ୍ରେଣୀରେ ମାଗଣା ପାଠପଢ଼ା, ଏବଂ ପାଠ ଧରିବାରେ ସାହାଯ୍ୟ।

## In kind, with the rehabilitation

entitlement-noncash-house_site = ଘର ପାଇଁ ଜମି
    .what = ରାଜ୍ୟ ସରକାରଙ୍କଠାରୁ ଘରଡିହ ଜମି।
entitlement-noncash-agricultural_land = ଚାଷ ପାଇଁ ଜମି
    .what = ରାଜ୍ୟ ସରକାରଙ୍କଠାରୁ ଚାଷଜମି।
entitlement-noncash-land_development = ଜମିକୁ ଚାଷଯୋଗ୍ୟ କରିବାରେ ସାହାଯ୍ୟ
    .what = ଲୋକଟିଙ୍କ ଜମିକୁ ସମତଳ କରିବା, ପାଣି ଯୋଗାଇବା ଓ ଅନ୍ୟ କାମ।
entitlement-noncash-dwelling = କମ୍ ଖର୍ଚ୍ଚର ଘର
    .what = କମ୍ ଖର୍ଚ୍ଚରେ ତିଆରି ଘର, କିମ୍ବା ତାହା ତିଆରି କରିବାରେ ସାହାଯ୍ୟ।
entitlement-noncash-animal_husbandry = ପଶୁ ଏବଂ ସେମାନଙ୍କ ପାଳନ
    .what = ଗାଈ, କୁକୁଡ଼ା, ଛେଳି ବା ଘୁଷୁରି, ଏବଂ ସେମାନଙ୍କୁ ପାଳିବାରେ ସାହାଯ୍ୟ।
entitlement-noncash-wage_employment = ସର୍ବନିମ୍ନ ମଜୁରିରେ କାମ
    .what = ସର୍ବନିମ୍ନ ମଜୁରିଠାରୁ କମ୍ ନୁହେଁ ଏପରି ମଜୁରିରେ କାମ।
entitlement-noncash-minor_forest_produce = ଲଘୁ ବନଜାତ ଦ୍ରବ୍ୟ ସଂଗ୍ରହ ଓ ବିକ୍ରି
    .what = ଲଘୁ ବନଜାତ ଦ୍ରବ୍ୟ ସଂଗ୍ରହ, ପ୍ରସ୍ତୁତ ଓ ବିକ୍ରି କରିବାରେ ସାହାଯ୍ୟ।
entitlement-noncash-ration = ଖାଦ୍ୟ ଓ ଅତ୍ୟାବଶ୍ୟକ ଜିନିଷ
    .what = ରାସନ କାର୍ଡ ଏବଂ ରାସନ ଦୋକାନରୁ ଜିନିଷ।
entitlement-noncash-education = ପିଲାମାନଙ୍କ ପାଠପଢ଼ା
    .what = ପିଲାମାନଙ୍କ ପାଇଁ ସ୍କୁଲ, ଛାତ୍ରାବାସ ଓ ଛାତ୍ରବୃତ୍ତି।
entitlement-noncash-other_schemes = ଅନ୍ୟାନ୍ୟ କଲ୍ୟାଣ ଯୋଜନା
    .what = ଲୋକଟି ଯୋଗ୍ୟ ଥିବା କେନ୍ଦ୍ର ବା ରାଜ୍ୟର ଅନ୍ୟ ଯେକୌଣସି ଯୋଜନା।
entitlement-noncash-safe_accommodation = ରହିବାକୁ ନିରାପଦ ସ୍ଥାନ, ଖାଦ୍ୟ ଓ ଘରକୁ ଯିବା ଖର୍ଚ୍ଚ
    .what = ଲୋକଟି ଘରେ ପହଞ୍ଚିବା ପର୍ଯ୍ୟନ୍ତ ଜିଲ୍ଲା ଖର୍ଚ୍ଚରେ ଆଶ୍ରୟ, ଖାଦ୍ୟ ଓ ଯାତାୟାତ।
entitlement-noncash-counselling = ମନ କଥା କହିବାକୁ କେହି ଜଣେ
    .what = ଲୋକଟି ଓ ତାଙ୍କ ପରିବାର ପାଇଁ ପରାମର୍ଶ ସେବା।
entitlement-noncash-skill = କାମର ତାଲିମ
    .what = ମାଗଣାରେ ଦକ୍ଷତା ତାଲିମ।

## Schemes open to a freed household

entitlement-scheme-pmay_g = ପ୍ରଧାନମନ୍ତ୍ରୀ ଆବାସ ଯୋଜନା (ଗ୍ରାମୀଣ) ଅନୁସାରେ ଘର
    .what = ଗାଁରେ ଘର ତିଆରି ପାଇଁ ଟଙ୍କା; ମୁକ୍ତ ଗୋତି ଶ୍ରମିକଙ୍କୁ ପ୍ରଥମେ ଦିଆଯାଏ।
entitlement-scheme-pm_jay = ଆୟୁଷ୍ମାନ ଭାରତ (PM-JAY) ଅନୁସାରେ ଡାକ୍ତରଖାନା ଚିକିତ୍ସା
    .what = ବର୍ଷକୁ ଏକ ନିର୍ଦ୍ଦିଷ୍ଟ ଟଙ୍କା ପର୍ଯ୍ୟନ୍ତ ପରିବାର ପାଇଁ ଡାକ୍ତରଖାନାରେ ମାଗଣା ଚିକିତ୍ସା।
entitlement-scheme-e_shram = ଇ-ଶ୍ରମ କାର୍ଡ
    .what = 16ରୁ 59 ବର୍ଷର ଅସଂଗଠିତ ଶ୍ରମିକଙ୍କ ଜାତୀୟ ତାଲିକାରେ ନାମଲେଖା।
# BOCW: Building and Other Construction Workers' welfare board.
entitlement-scheme-bocw = ନିର୍ମାଣ ଶ୍ରମିକ କଲ୍ୟାଣ ବୋର୍ଡ
    .what = ଗତ ବର୍ଷକ ମଧ୍ୟରେ 90 ଦିନ ନିର୍ମାଣ କାମ କରିଥିବା ଲୋକଙ୍କ ପାଇଁ ସୁବିଧା।
entitlement-scheme-nsap_old_age = ବାର୍ଦ୍ଧକ୍ୟ ଭତ୍ତା
    .what = ଗରିବ ପରିବାରର ଲୋକଙ୍କୁ 60 ବର୍ଷରୁ ମାସିକ ଭତ୍ତା।
entitlement-scheme-nsap_widow = ବିଧବା ଭତ୍ତା
    .what = ଗରିବ ପରିବାରର ବିଧବାଙ୍କୁ ମାସିକ ଭତ୍ତା।
entitlement-scheme-nsap_disability = ଭିନ୍ନକ୍ଷମ ଭତ୍ତା
    .what = ଗରିବ ପରିବାରର ଗୁରୁତର ଭିନ୍ନକ୍ଷମତା ଥିବା ବୟସ୍କଙ୍କୁ ମାସିକ ଭତ୍ତା।
entitlement-scheme-nsap_family_benefit = ପରିବାର ସହାୟତା
    .what = ଗରିବ ପରିବାରର ରୋଜଗାରିଆଙ୍କ ମୃତ୍ୟୁ ହେଲେ ଥରେ ଦିଆଯାଉଥିବା ଟଙ୍କା।
entitlement-scheme-ration = ରାସନ କାର୍ଡ
    .what = ଜାତୀୟ ଖାଦ୍ୟ ସୁରକ୍ଷା ଆଇନ ଅନୁସାରେ ମାସିକ ଶସ୍ୟ।
entitlement-scheme-ujjwala = ରନ୍ଧନ ଗ୍ୟାସ (ଉଜ୍ଜ୍ୱଳା)
    .what = ଗରିବ ପରିବାରର ଜଣେ ମହିଳାଙ୍କୁ ଗ୍ୟାସ ସଂଯୋଗ।
entitlement-scheme-jan_dhan = ବ୍ୟାଙ୍କ ଖାତା (ଜନ ଧନ)
    .what = ସର୍ବନିମ୍ନ ଜମା ଦରକାର ନଥିବା ବ୍ୟାଙ୍କ ଖାତା।
entitlement-scheme-matru_vandana = ମା’ମାନଙ୍କ ପାଇଁ ସହାୟତା (ମାତୃ ବନ୍ଦନା)
    .what = ପିଲା ଜନ୍ମ ସମୟରେ ମା’ଙ୍କୁ ଟଙ୍କା।
entitlement-scheme-scholarship = ଛାତ୍ରବୃତ୍ତି
    .what = ଅନୁସୂଚିତ ଜାତି ଓ ଜନଜାତିର ପିଲାଙ୍କ ପାଇଁ ଛାତ୍ରବୃତ୍ତି।
entitlement-scheme-pm_sym = ପେନସନ ସଞ୍ଚୟ (PM-SYM)
    .what = 18ରୁ 40 ବର୍ଷ ମଧ୍ୟରେ ଯୋଗ ଦେଉଥିବା ଅସଂଗଠିତ ଶ୍ରମିକଙ୍କ ପାଇଁ ପେନସନ ସଞ୍ଚୟ।

## Where an entitlement stands

entitlement-status-due = ଦେୟ
entitlement-status-not_yet = ଏପର୍ଯ୍ୟନ୍ତ ନୁହେଁ
entitlement-status-not_applicable = ଲାଗୁ ନୁହେଁ
entitlement-status-not_known = ଏପର୍ଯ୍ୟନ୍ତ ଜଣା ନାହିଁ

entitlement-received = { $amount } ମିଳିଛି
entitlement-outstanding = { $amount } ବାକି
# A part of the rehabilitation money that is placed in a fund and pays every month.
entitlement-of-which-annuity = ସେଥିରୁ { $amount } ମାସକୁ ମାସ ଟଙ୍କା ଦେଉଥିବା ପାଣ୍ଠିରେ
entitlement-set-off = ପୂର୍ବରୁ ମିଳିଥିବା { $amount } ଗଣାଯାଇଛି
entitlement-amount-not-known = ଟଙ୍କା ପରିମାଣ ଜଣା ନାହିଁ
# After the scheme's approval ended on 31 March 2026.
entitlement-last-known = ଟଙ୍କା ପରିମାଣ ନିଶ୍ଚିତ ନୁହେଁ; { $date } ଯାଏ ଏହା { $amount } ପର୍ଯ୍ୟନ୍ତ ଥିଲା, ତାହାଠାରୁ କମ୍ ମଗାଯାଏ ନାହିଁ
entitlement-at-least = ଅତି କମରେ { $amount }
entitlement-between = { $low } ରୁ { $high } ମଧ୍ୟରେ
entitlement-up-to = { $amount } ପର୍ଯ୍ୟନ୍ତ
entitlement-no-set-off = ଅନ୍ୟ ସବୁ ପ୍ରାପ୍ୟ ସହ ଅଧିକ
entitlement-per-household = ପରିବାର ପାଇଁ

## Category of the rehabilitation scheme

category-A = ବର୍ଗ A
    .meaning = ବୟସ୍କ ପୁରୁଷ, ଯଦି ତଳ ଲିଖିତ କିଛି ଲାଗୁ ନ ହୁଏ।
category-B = ବର୍ଗ B
    .meaning = ମହିଳା, ପିଲା, କିମ୍ବା ବାଧ୍ୟ କରି ଭିକ ମଗାଇବାରୁ ବା ଅନ୍ୟ ବାଧ୍ୟତାମୂଳକ ଶିଶୁ ଶ୍ରମରୁ ବାହାର କରାଯାଇଥିବା ପିଲା।
category-C = ବର୍ଗ C
    .meaning = ଟ୍ରାନ୍ସଜେଣ୍ଡର ବ୍ୟକ୍ତି, ଭିନ୍ନକ୍ଷମ ବ୍ୟକ୍ତି, କିମ୍ବା ଯୌନ ଶୋଷଣ ବା ଚାଲାଣରୁ ବାହାର କରାଯାଇଥିବା ମହିଳା ବା ପିଲା; କିମ୍ବା ଜିଲ୍ଲା ମାଜିଷ୍ଟ୍ରେଟ ଯେଉଁଠି ଉଚିତ ମଣନ୍ତି।
category-not_known = ବର୍ଗ ଏପର୍ଯ୍ୟନ୍ତ ଜଣା ନାହିଁ
    .meaning = ଲିଙ୍ଗ, ବୟସ ବା ଭିନ୍ନକ୍ଷମତା ବିଷୟରେ ଏପର୍ଯ୍ୟନ୍ତ କୁହାଯାଇନାହିଁ।

## How well a number or a rule is known. The mark stands beside every number.

grade-text = ମୂଳ ପାଠ ପଢ଼ାଯାଇଛି
    .meaning = ସରକାରୀ ଶବ୍ଦ ପଢ଼ାଯାଇଛି।
grade-reported = ଅନ୍ୟ ସୂତ୍ରରୁ ଜଣା
    .meaning = ପରସ୍ପର ମେଳ ଖାଉଥିବା ଦୁଇଟି ସୂତ୍ର ଏହା କହନ୍ତି; ସରକାରୀ ଶବ୍ଦ ପଢ଼ାଯାଇନାହିଁ।
grade-recalled = ମନେ ଥିବା କଥା, ପ୍ରଥମେ ନିଶ୍ଚିତ କରନ୍ତୁ
    .meaning = ଏହି କାମ କରୁଥିବା ଲୋକଙ୍କୁ ଜଣା, ଏପର୍ଯ୍ୟନ୍ତ ନିଶ୍ଚିତ ହୋଇନାହିଁ। ଦାଖଲ କରିବା ପୂର୍ବରୁ ନିଶ୍ଚିତ କରନ୍ତୁ।
grade-unknown = ଜଣା ନାହିଁ
    .meaning = ଖୋଜାଗଲା, ମିଳିଲା ନାହିଁ। କୌଣସି ସଂଖ୍ୟା ଅନ୍ଦାଜ କରାଯାଏ ନାହିଁ।

## Units of law's numbers

unit-rupees = ଟଙ୍କା
unit-rupees_per_day = ଦିନକୁ ଟଙ୍କା
unit-hours = { $count ->
    [one] { $count } ଘଣ୍ଟା
   *[other] { $count } ଘଣ୍ଟା
 }
unit-days = { $count ->
    [one] { $count } ଦିନ
   *[other] { $count } ଦିନ
 }
unit-months = { $count ->
    [one] { $count } ମାସ
   *[other] { $count } ମାସ
 }
unit-years = { $count ->
    [one] { $count } ବର୍ଷ
   *[other] { $count } ବର୍ଷ
 }
unit-percent = ଶତକଡ଼ା { $count }
unit-percent_per_day = ଦିନକୁ ଶତକଡ଼ା { $count }
unit-km = { $count } କିମି
# The age of a person in years.
unit-age_years = { $count ->
    [one] { $count } ବର୍ଷ ବୟସ
   *[other] { $count } ବର୍ଷ ବୟସ
 }
unit-kilograms = { $count } କିଗ୍ରା
unit-person_days = { $count ->
    [one] { $count } ଦିନର କାମ
   *[other] { $count } ଦିନର କାମ
 }
unit-count = { $count }
# "3 times", as in "three times the unpaid amount".
unit-times = { $count ->
    [one] ଏକ ଗୁଣ
   *[other] { $count } ଗୁଣ
 }
unit-people = { $count ->
    [one] { $count } ଜଣ
   *[other] { $count } ଜଣ
 }

## Wages

wages-due = ସର୍ବନିମ୍ନ ଦେୟ
wages-paid = ଦିଆଯାଇଛି
wages-short = କମ୍ ପଡ଼ିଲା
wages-days = ଗଣାଯାଇଥିବା ଦିନ
# $rates: which minimum wage rate was missing.
wages-rate-not-known = { $date } ତାରିଖରେ { $state } ରାଜ୍ୟରେ { $work } ପାଇଁ ସର୍ବନିମ୍ନ ମଜୁରି ଦର ଏଠାରେ ଜଣା ନାହିଁ।
wages-no-period = କେତେ ଦିନ କାମ ହୋଇଛି ଜଣା ନାହିଁ, ତେଣୁ ଟଙ୍କା ଏବେ ହିସାବ କରାଯାଇପାରିବ ନାହିଁ।
wages-no-pay = ପ୍ରକୃତରେ କେତେ ଦିଆଯାଇଛି, ତାହା ଏପର୍ଯ୍ୟନ୍ତ ଜଣା ନାହିଁ।
wages-ask-local = ସେଠାରେ ଅନ୍ୟମାନେ ସେହି କାମ ପାଇଁ କେତେ ପାଆନ୍ତି ପଚାରନ୍ତୁ।

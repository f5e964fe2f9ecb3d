
## The letters by name

letter-release_certificate = ମୁକ୍ତି ପ୍ରମାଣପତ୍ର
    .what = କାର୍ଯ୍ୟାଳୟ ନିଜେ ଦସ୍ତଖତ କରିଛି, ଜଣେ ବ୍ୟକ୍ତିଙ୍କ ପାଇଁ।
letter-corrigendum_request = ପ୍ରମାଣପତ୍ର ସଂଶୋଧନ ପାଇଁ ଅନୁରୋଧ
    .what = ଭୁଲ ନାମ, ବୟସ କିମ୍ବା ଜିଲ୍ଲା, କେହି ଛାଡ଼ ପଡ଼ିଛନ୍ତି, ପରିବାର ପାଇଁ ଗୋଟିଏ କାଗଜ, କିମ୍ବା ହଜିଥିବା କାଗଜ।
letter-re_enquiry_demand = ନୂଆ ତଦନ୍ତ ପାଇଁ ଦାବି
    .what = ବ୍ୟକ୍ତି ଏକା, ନିଜ ଭାଷାରେ, ଅନ୍ୟ ଅଧିକାରୀଙ୍କ ଆଗରେ।
letter-appeal_to_magistrate_above = ଉପର ମାଜିଷ୍ଟ୍ରେଟଙ୍କ ପାଖରେ ଆବେଦନ
    .what = ପ୍ରମାଣପତ୍ର ମନା କରାଯାଇଛି, କିମ୍ବା କାର୍ଯ୍ୟାଳୟ ନୀରବ।
letter-comparison_annexure = ଦଳର ତୁଳନା, ବ୍ୟକ୍ତି ଅନୁସାରେ
    .what = କାହାକୁ ପ୍ରମାଣପତ୍ର ମିଳିଲା ଓ କାହାକୁ ନାହିଁ, କେଉଁ ସମାନ ତଥ୍ୟ ଉପରେ।

## What is wrong with a certificate

choice-certificate_fault-name = ଭୁଲ ନାମ
choice-certificate_fault-age = ଭୁଲ ବୟସ
choice-certificate_fault-district = ଭୁଲ ଜିଲ୍ଲା
choice-certificate_fault-dependant_left_out = ନିର୍ଭରଶୀଳ ଛାଡ଼ ପଡ଼ିଛନ୍ତି
choice-certificate_fault-family_paper = ପରିବାର ପାଇଁ ଗୋଟିଏ କାଗଜ
choice-certificate_fault-lost = ହଜିଯାଇଛି
choice-certificate_fault-other = ଅନ୍ୟ କିଛି

fact-certificate-own = ପ୍ରମାଣପତ୍ର ଏହି ବ୍ୟକ୍ତିଙ୍କ ନିଜର

## Request to correct a certificate

letter-corrigendum_request-subject = ଗୋତି ଶ୍ରମ ପ୍ରଥା (ଉଚ୍ଛେଦ) ଆଇନ, 1976 ଅଧୀନରେ ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ସଂଶୋଧନ ପାଇଁ ଅନୁରୋଧ
letter-corrigendum_request-opening = ଏଠାରେ ନାମିତ ବ୍ୟକ୍ତିମାନଙ୍କୁ { $date } ତାରିଖର ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ଦିଆଯାଇଥିଲା। ତଳେ ଦିଆଯାଇଥିବା କାରଣରୁ ତାହା ଯେପରି ଅଛି ସେପରି କାମରେ ଆସୁନାହିଁ।
letter-corrigendum_request-opening_undated = ଏଠାରେ ନାମିତ ବ୍ୟକ୍ତିମାନଙ୍କୁ ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ଦିଆଯାଇଥିଲା। ତଳେ ଦିଆଯାଇଥିବା କାରଣରୁ ତାହା ଯେପରି ଅଛି ସେପରି କାମରେ ଆସୁନାହିଁ।
letter-corrigendum_request-wrong = କ’ଣ ସଂଶୋଧନ କରିବାକୁ ହେବ
letter-corrigendum_request-write = କ’ଣ ଲେଖାଅଛି, କ’ଣ ହେବା ଉଚିତ
letter-corrigendum_request-column-label = ବ୍ୟକ୍ତି
letter-corrigendum_request-column-number = ପ୍ରମାଣପତ୍ର ନଂ
letter-corrigendum_request-column-fault = କ’ଣ ଭୁଲ
letter-corrigendum_request-column-as_written = ଯେପରି ଲେଖା
letter-corrigendum_request-column-as_it_should_be = ଯେପରି ହେବା ଉଚିତ
letter-corrigendum_request-no_delay = ଲେଖାରେ ଭୁଲ ନିଷ୍କର୍ଷକୁ ରଦ୍ଦ କରେନାହିଁ, ତାହାର ଫଳକୁ ଘୁଞ୍ଚାଏ ନାହିଁ। ପ୍ରମାଣପତ୍ର ପ୍ରଥମ ତାରିଖରୁ ବଳବତ୍ତର; ତତ୍କାଳ ସହାୟତା ଓ ପୁନର୍ବାସ ସଂଶୋଧନ ପାଇଁ ଅପେକ୍ଷା କରିବ ନାହିଁ।
letter-corrigendum_request-demand-correct = ଉପରେ ଦେଖାଯାଇଥିବା ଭଳି ପ୍ରମାଣପତ୍ର ସଂଶୋଧନ କରନ୍ତୁ; ନମ୍ବର ଓ ପ୍ରଥମ ତାରିଖ ସେହିପରି ରଖନ୍ତୁ; ନକଲ ଥିବା କାର୍ଯ୍ୟାଳୟଗୁଡ଼ିକୁ ଲିଖିତ ଭାବେ ଜଣାନ୍ତୁ।
letter-corrigendum_request-demand-dependant = ଛାଡ଼ ପଡ଼ିଥିବା ପ୍ରତ୍ୟେକଙ୍କୁ, ଶିଶୁମାନଙ୍କୁ ମଧ୍ୟ, ନିଜ ନାମରେ ପ୍ରମାଣପତ୍ର ଦିଅନ୍ତୁ।
letter-corrigendum_request-demand-own = ପରିବାରର ପ୍ରତ୍ୟେକଙ୍କୁ ନିଜ ନାମରେ ପ୍ରମାଣପତ୍ର ଦିଅନ୍ତୁ। ପରିବାର ପାଇଁ ଗୋଟିଏ କାଗଜ କେବଳ ଜଣଙ୍କ ପାଇଁ ଗଣାଯାଏ।
letter-corrigendum_request-demand-copy = ହଜିଥିବା ପ୍ରମାଣପତ୍ରର ପ୍ରମାଣିତ ନକଲ ରେକର୍ଡରୁ, ବିନା ଶୁଳ୍କରେ ଓ ବିନା ନୂଆ ତଦନ୍ତରେ ଦିଅନ୍ତୁ।
letter-corrigendum_request-demand-hand = କାଗଜ ସେହି ବ୍ୟକ୍ତିଙ୍କ ହାତରେ ଦେଇ, ବୁଝିବା ଭାଷାରେ ପଢ଼ି ଶୁଣାଇ, ପ୍ରାପ୍ତି ଲେଖି ରଖନ୍ତୁ।
letter-corrigendum_request-demand-meanwhile = ସେପର୍ଯ୍ୟନ୍ତ ବ୍ୟାଙ୍କ ଓ କାର୍ଯ୍ୟାଳୟକୁ ଲିଖିତ ଭାବେ ନିଶ୍ଚିତ କରନ୍ତୁ ଯେ ଏହି ବ୍ୟକ୍ତି ଗୋତି ଶ୍ରମରୁ ମୁକ୍ତ।

## Demand for a new enquiry

letter-re_enquiry_demand-subject = ଗୋତି ଶ୍ରମ ପ୍ରଥା (ଉଚ୍ଛେଦ) ଆଇନ, 1976ର ଧାରା 10 ରୁ 12 ଅଧୀନରେ ନୂଆ ତଦନ୍ତ ପାଇଁ ଦାବି
letter-re_enquiry_demand-opening = ଯେଉଁ ତଦନ୍ତ ହେଲା ସେଥିରୁ ସତ୍ୟ ବାହାରିପାରିଲା ନାହିଁ। ନୂଆ ତଦନ୍ତ ଦାବି କରାଯାଉଛି।
letter-re_enquiry_demand-opening_refused = ସତ୍ୟ ବାହାରି ନଥିବା ତଦନ୍ତ ପରେ { $date } ତାରିଖରେ ପ୍ରମାଣପତ୍ର ମନା କରାଗଲା। ନୂଆ ତଦନ୍ତ ଦାବି କରାଯାଉଛି।
letter-re_enquiry_demand-how = ଶ୍ରମିକଙ୍କୁ କିପରି ଶୁଣିବାକୁ ହେବ
letter-re_enquiry_demand-alone = ଏକା। ମାଲିକ, ଠିକାଦାର କିମ୍ବା ସେମାନଙ୍କ ଲୋକଙ୍କ ଆଗରେ ପଚାରିଲେ କେହି ଖୋଲାଖୋଲି କହିପାରିବେ ନାହିଁ; ସେମାନେ ଶୁଣୁଥିବାବେଳେ କରାଯାଇଥିବା ଅସ୍ୱୀକାର କିଛି ପ୍ରମାଣ କରେନାହିଁ।
letter-re_enquiry_demand-language = ନିଜ ଭାଷାରେ, ମାଲିକ ସହ ସମ୍ପର୍କ ନଥିବା ଦୋଭାଷୀଙ୍କ ସହ; ମହିଳାମାନେ ଚାହିଁଲେ ମହିଳା ଅଧିକାରୀଙ୍କ ଦ୍ୱାରା।
letter-re_enquiry_demand-officer = ପୂର୍ବରୁ ତଦନ୍ତ କରିଥିବା ଅଧିକାରୀଙ୍କ ବ୍ୟତୀତ, ଏପର୍ଯ୍ୟନ୍ତ ମତ ଗଠନ କରିନଥିବା ଅନ୍ୟ ଅଧିକାରୀଙ୍କ ଦ୍ୱାରା।
letter-re_enquiry_demand-paper = କାଗଜରେ: କ’ଣ ପଚରାଗଲା ଓ କ’ଣ ଉତ୍ତର, ପଢ଼ି ଶୁଣାଇ, ନକଲ ବ୍ୟକ୍ତିଙ୍କୁ ଦେବାକୁ ହେବ।
letter-re_enquiry_demand-demand-officer = ନୂଆ ତଦନ୍ତ ପାଇଁ ଅନ୍ୟ ଅଧିକାରୀଙ୍କ ନାମ ଓ ଦିନ ଲିଖିତ ଭାବେ ଜଣାନ୍ତୁ।
letter-re_enquiry_demand-demand-alone = ପ୍ରତ୍ୟେକଙ୍କୁ ଏକା ଓ ନିରାପଦରେ, { $language } ରେ, ସ୍ୱାଧୀନ ଦୋଭାଷୀଙ୍କ ସହ ଶୁଣନ୍ତୁ।
letter-re_enquiry_demand-demand-copy = ପ୍ରତ୍ୟେକ ବୟାନ ପଢ଼ି ଶୁଣାନ୍ତୁ ଓ ନକଲ ବ୍ୟକ୍ତିଙ୍କୁ ଦିଅନ୍ତୁ।
letter-re_enquiry_demand-demand-finding = ପ୍ରତ୍ୟେକଙ୍କ ବିଷୟରେ ନିଷ୍କର୍ଷ କାରଣ ସହ ଲିଖିତ ଭାବେ ରଖନ୍ତୁ।
letter-re_enquiry_demand-demand-certificate = ଗୋତି ଶ୍ରମିକ ବୋଲି ଜଣାପଡ଼ିଥିବା ପ୍ରତ୍ୟେକଙ୍କୁ ନିଜ ନାମରେ ପ୍ରମାଣପତ୍ର ଦିଅନ୍ତୁ।

## Appeal to the magistrate above

letter-appeal_to_magistrate_above-subject = ଗୋତି ଶ୍ରମ ପ୍ରଥା (ଉଚ୍ଛେଦ) ଆଇନ, 1976 ଅଧୀନରେ ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ମନା ବିରୁଦ୍ଧରେ ଆବେଦନ
letter-appeal_to_magistrate_above-opening = { $date } ତାରିଖରେ ଏଠାରେ ନାମିତ ବ୍ୟକ୍ତିମାନଙ୍କୁ ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ମନା କରାଗଲା। ମନା କରିଥିବା ଅଧିକାରୀଙ୍କ ଉପର ମାଜିଷ୍ଟ୍ରେଟ ଫାଇଲ ମଗାଇ ନିଷ୍ପତ୍ତି ନିଅନ୍ତୁ ବୋଲି ସେମାନେ ଅନୁରୋଧ କରୁଛନ୍ତି।
letter-appeal_to_magistrate_above-opening_silent = ଏଠାରେ ନାମିତ ବ୍ୟକ୍ତିମାନଙ୍କୁ ମୁକ୍ତି ପ୍ରମାଣପତ୍ର କିମ୍ବା ଆଦେଶ ଦିଆଯାଇନାହିଁ। ସମ୍ପୃକ୍ତ ଅଧିକାରୀଙ୍କ ଉପର ମାଜିଷ୍ଟ୍ରେଟ ଫାଇଲ ମଗାଇ ନିଷ୍ପତ୍ତି ନିଅନ୍ତୁ ବୋଲି ସେମାନେ ଅନୁରୋଧ କରୁଛନ୍ତି।
letter-appeal_to_magistrate_above-why = ମନା କାହିଁକି ତିଷ୍ଠିପାରିବ ନାହିଁ
letter-appeal_to_magistrate_above-not_wages = ମଜୁରି ବିବାଦ କହିବା କିମ୍ବା ରାଜିନାମା କିଛି ଶେଷ କରେନାହିଁ: ପାଉଣାର କିଛି ଅଂଶ ଦେଲେ ନିଷ୍କର୍ଷ ଦେବା, ମୁକ୍ତ କରିବା ଓ ପ୍ରମାଣପତ୍ର ଦେବାର କର୍ତ୍ତବ୍ୟ ଶେଷ ହୁଏନାହିଁ।
letter-appeal_to_magistrate_above-not_police = ପ୍ରମାଣପତ୍ର ପୂର୍ବରୁ ପୋଲିସ ମାମଲା କିମ୍ବା ଦଣ୍ଡ ଦରକାର ନାହିଁ।
letter-appeal_to_magistrate_above-not_panchayat = ପଞ୍ଚାୟତର କଥା ଶୁଣାଯାଇପାରେ; ତାହା ପ୍ରମାଣପତ୍ର କିମ୍ବା ସହାୟତାର ସର୍ତ୍ତ ନୁହେଁ, ବିଶେଷକରି ଯେଉଁଠି ସଦସ୍ୟଙ୍କର ମାଲିକ ସହ ସମ୍ପର୍କ ଅଛି।
letter-appeal_to_magistrate_above-reasons = ପ୍ରତ୍ୟେକଙ୍କ ପାଇଁ ଲିଖିତ କାରଣ ବିନା ମନା କୌଣସି ନିଷ୍ପତ୍ତି ନୁହେଁ।
letter-appeal_to_magistrate_above-same_group = ସମାନ ସ୍ଥାନରେ ରଖାଯାଇଥିବା ସେହି ଦଳର ଅନ୍ୟମାନଙ୍କୁ ପ୍ରମାଣପତ୍ର ଦିଆଯାଇଛି (ମୋଟ { $people } ଜଣ)।
letter-appeal_to_magistrate_above-demand-call = ତଦନ୍ତ ଫାଇଲ ମଗାଇ, ଆବେଦନକାରୀଙ୍କୁ ନକଲ ଦିଅନ୍ତୁ।
letter-appeal_to_magistrate_above-demand-hear = ପ୍ରତ୍ୟେକ ଆବେଦନକାରୀଙ୍କୁ ଏକା, ନିଜ ଭାଷାରେ ଶୁଣନ୍ତୁ।
letter-appeal_to_magistrate_above-demand-set_aside = ମନାକୁ ରଦ୍ଦ କରନ୍ତୁ।
letter-appeal_to_magistrate_above-demand-certificate = ସେମାନଙ୍କ ମଧ୍ୟରୁ ପ୍ରତ୍ୟେକଙ୍କୁ ନିଜ ନାମରେ ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ଦିଅନ୍ତୁ।
letter-appeal_to_magistrate_above-demand-assistance = ବଳବତ୍ତର ତତ୍କାଳ ସହାୟତା ଦିଅନ୍ତୁ।
letter-appeal_to_magistrate_above-demand-reasons = ଏଥିରୁ କିଛି ନ ମାନିଲେ, କାରଣ ସହ ଆଦେଶ ବ୍ୟକ୍ତି ଅନୁସାରେ ଲିଖିତ ଭାବେ ଦିଅନ୍ତୁ।
letter-appeal_to_magistrate_above-next = ଏହାର ନିଷ୍ପତ୍ତି ନ ହେଲେ, ହାଇକୋର୍ଟ ଯିବା ପାଇଁ ଆବେଦନକାରୀମାନେ ଆଇନ ସେବା ପ୍ରାଧିକରଣଠାରୁ ଓକିଲ ମାଗିବେ।

## Comparison of a group

letter-comparison_annexure-subject = ମାମଲା { $case } ଦଳର ବ୍ୟକ୍ତି ଅନୁସାରେ ତୁଳନା
letter-comparison_annexure-opening = ଦଳରେ ଗୋଟିଏ ସ୍ଥାନରେ ରଖାଯାଇଥିବା { $people } ଜଣ ଅଛନ୍ତି। { $given } ଜଣଙ୍କୁ ପ୍ରମାଣପତ୍ର ଦିଆଯାଇଛି, { $refused } ଜଣଙ୍କୁ ମନା କରାଯାଇଛି; { $open } ଜଣଙ୍କ ବିଷୟରେ କୌଣସି ନିଷ୍ପତ୍ତି ଜଣାନାହିଁ।
letter-comparison_annexure-opening_decided = ଦଳରେ ଗୋଟିଏ ସ୍ଥାନରେ ରଖାଯାଇଥିବା { $people } ଜଣ ଅଛନ୍ତି। { $given } ଜଣଙ୍କୁ ପ୍ରମାଣପତ୍ର ଦିଆଯାଇଛି, { $refused } ଜଣଙ୍କୁ ମନା କରାଯାଇଛି।
letter-comparison_annexure-table = କ’ଣ ନିଷ୍ପତ୍ତି, ପ୍ରତ୍ୟେକଙ୍କ ବିଷୟରେ କ’ଣ କୁହାଗଲା
letter-comparison_annexure-column-person = ବ୍ୟକ୍ତି
letter-comparison_annexure-column-outcome = କ’ଣ ନିଷ୍ପତ୍ତି
letter-comparison_annexure-column-told = ବ୍ୟକ୍ତିଙ୍କ ବିଷୟରେ କୁହାଯାଇଥିବା
letter-comparison_annexure-given = { $date } ତାରିଖର ପ୍ରମାଣପତ୍ର
letter-comparison_annexure-refused = { $date } ତାରିଖରେ ମନା
letter-comparison_annexure-undecided = କୌଣସି ନିଷ୍ପତ୍ତି ଜଣାନାହିଁ
letter-comparison_annexure-same = ନିଷ୍ପତ୍ତି ହୋଇଥିବା ସମସ୍ତଙ୍କ ପାଇଁ ଯାହା ସମାନ
letter-comparison_annexure-same_none = ନିଷ୍ପତ୍ତି ହୋଇଥିବା ସମସ୍ତଙ୍କ ପାଇଁ ସମାନ ତଥ୍ୟ ଏପର୍ଯ୍ୟନ୍ତ ଜଣାନାହିଁ। ପ୍ରଥମେ ପ୍ରତ୍ୟେକଙ୍କ ବିଷୟରେ କୁହାଯାଇଥିବା କଥା ଲେଖନ୍ତୁ।
letter-comparison_annexure-conclusion = ଏହି ସମାନ ତଥ୍ୟରେ କେତେକଙ୍କୁ ପ୍ରମାଣପତ୍ର ଦିଆଗଲା, କେତେକଙ୍କୁ ମନା କରାଗଲା।
letter-comparison_annexure-demand-same_measure = ସମସ୍ତଙ୍କ ପାଇଁ ଗୋଟିଏ ମାପଦଣ୍ଡ: ସମାନ ତଥ୍ୟରେ ଅନ୍ୟମାନଙ୍କୁ ଯାହା ଦିଆଗଲା, ମନା ହୋଇଥିବା ଲୋକଙ୍କୁ ମଧ୍ୟ ଦିଅନ୍ତୁ।
letter-comparison_annexure-demand-reasons = କିମ୍ବା କେଉଁ ତଥ୍ୟ ଜଣଙ୍କୁ ଅନ୍ୟ ଜଣଙ୍କଠାରୁ ଅଲଗା କରେ, ବ୍ୟକ୍ତି ଅନୁସାରେ ଲିଖିତ ଭାବେ କୁହନ୍ତୁ।

## The paper

certificate-paper-title = ମୁକ୍ତି ପ୍ରମାଣପତ୍ର
certificate-paper-act = ଗୋତି ଶ୍ରମ ପ୍ରଥା (ଉଚ୍ଛେଦ) ଆଇନ, 1976 ଅଧୀନରେ
certificate-paper-draft = ଖସଡ଼ା
certificate-paper-draft_note = ଏହା ପ୍ରମାଣପତ୍ର ନୁହେଁ। ମାଜିଷ୍ଟ୍ରେଟ ଦେଖି, ପୂରଣ କରି, ଦସ୍ତଖତ କରିବା ପାଇଁ ବ୍ୟକ୍ତିଙ୍କୁ ସାହାଯ୍ୟ କରୁଥିବା ଲୋକେ ଲେଖିଛନ୍ତି। ଏଥିରେ ଦସ୍ତଖତ ନାହିଁ, କୋଡ୍ ନାହିଁ।
certificate-paper-number = ନମ୍ବର
certificate-paper-date = ତାରିଖ
certificate-paper-name = ନାମ
certificate-paper-parent = ପିତା, ମାତା କିମ୍ବା ସ୍ୱାମୀ/ସ୍ତ୍ରୀ
certificate-paper-age = ବୟସ ଓ ଲିଙ୍ଗ
certificate-paper-home = ଘର ଠିକଣା
certificate-paper-work = କାମ ଓ ସ୍ଥାନ
certificate-paper-worksite = କାମ ଜାଗା
certificate-paper-employer = ମାଲିକ କିମ୍ବା ଋଣଦାତା
certificate-paper-advance = କୁହାଯାଇଥିବା ଅଗ୍ରୀମ
certificate-paper-period = କେବେଠାରୁ – କେବେ ପର୍ଯ୍ୟନ୍ତ
certificate-paper-freed = ମୁକ୍ତ ହେଲେ
certificate-paper-finding = ନିଷ୍କର୍ଷ ଲେଖା ତାରିଖ
certificate-paper-fir = ଏଫଆଇଆର ତାରିଖ
certificate-paper-free = ଉପରେ ନାମିତ ବ୍ୟକ୍ତି ଆଇନର ଧାରା 2 ଅର୍ଥରେ ଗୋତି ଶ୍ରମିକ ଥିଲେ, ଏବଂ ଋଣ ପାଇଁ କାମ କରିବାର ସମସ୍ତ ବାଧ୍ୟତାରୁ ମୁକ୍ତ (ଧାରା 4)।
certificate-paper-debt = ଗୋତି ଋଣ, ସମସ୍ତ ସୁଧ ସହ, ବିଲୁପ୍ତ। କେହି ତାହା ମାଗିପାରିବେ କିମ୍ବା ନେଇପାରିବେ ନାହିଁ (ଧାରା 6 ଓ 9)। ତା ପାଇଁ ନିଆଯାଇଥିବା ସମ୍ପତ୍ତି ଫେରାଇବାକୁ ହେବ।
certificate-paper-home_rule = କାମ ବେଳେ ରହୁଥିବା ଘରୁ ବ୍ୟକ୍ତିଙ୍କୁ ବାହାର କରାଯାଇପାରିବ ନାହିଁ (ଧାରା 8)।
certificate-paper-own = ଏହି ପ୍ରମାଣପତ୍ର କେବଳ ଏହି ବ୍ୟକ୍ତିଙ୍କର। ପରିବାରର ଅନ୍ୟ କାହା ପାଇଁ ନୁହେଁ।
certificate-paper-no_conviction = ସହାୟତା ଓ ପୁନର୍ବାସ ପୋଲିସ ମାମଲା କିମ୍ବା ଦଣ୍ଡ ପାଇଁ ଅପେକ୍ଷା କରେନାହିଁ।
certificate-paper-signature = ଦସ୍ତଖତ
certificate-paper-signatory = ନାମ ଓ ପଦବୀ
certificate-paper-seal = କାର୍ଯ୍ୟାଳୟର ମୋହର
certificate-paper-code = ଯାହାଙ୍କୁ ଏହି କାଗଜ ଦେଖାଯାଏ ସେ ବର୍ଗ କୋଡ୍‌କୁ ନେଟୱାର୍କ ବିନା କାର୍ଯ୍ୟାଳୟର ସାର୍ବଜନୀନ ଚାବିରେ ଯାଞ୍ଚ କରିପାରିବେ: mukti verify, କିମ୍ବା “ପ୍ରମାଣପତ୍ର ଯାଞ୍ଚ” ପୃଷ୍ଠା। ଠିକ୍ କୋଡ୍ ନଥିବା କାଗଜକୁ କାର୍ଯ୍ୟାଳୟରେ ଯାଞ୍ଚ କରନ୍ତୁ।
certificate-paper-received = ନିଜେ ପାଇଲେ
certificate-paper-received_text = ବ୍ୟକ୍ତିଙ୍କ ଦସ୍ତଖତ କିମ୍ବା ଟିପଚିହ୍ନ, ତାରିଖ; କିଏ କେଉଁ ଭାଷାରେ ପଢ଼ି ଶୁଣାଇଲେ

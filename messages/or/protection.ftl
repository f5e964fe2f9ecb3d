### The letter that asks for protection of people who are threatened, and the words for what was done to them.

letter-protection_request = ସୁରକ୍ଷା ପାଇଁ ଅନୁରୋଧ
    .what = ଯାହାକୁ ଧମକ ଦିଆଯାଉଛି ତାଙ୍କ ପାଇଁ: କ’ଣ ଘଟିଲା, ପୋଲିସଙ୍କୁ କ’ଣ ମଗାଯାଉଛି। ସେ କେଉଁଠି ରହନ୍ତି ତାହା ଏଥିରେ ନାହିଁ।
letter-protection_request-subject = ଗୋତି ଶ୍ରମ ବିଷୟରେ କହିବା ପରେ ଧମକ ପାଇଥିବା ଲୋକଙ୍କ ସୁରକ୍ଷା ପାଇଁ ଅନୁରୋଧ
letter-protection_request-opening = ସଂଲଗ୍ନ ତାଲିକାର ଲୋକମାନେ ଗୋତି ଶ୍ରମ ବିଷୟରେ କହିଛନ୍ତି। ସେବେଠାରୁ ସେମାନଙ୍କୁ ଧମକ ଦିଆଯାଇଛି। ସୁରକ୍ଷା ଏବେ ମଗାଯାଉଛି; ଏଥିପାଇଁ ଅଭିଯୋଗ ପଞ୍ଜୀକୃତ ହେବା ଯାଏଁ ଅପେକ୍ଷା ଅନୁଚିତ।
letter-protection_request-opening_fir = ସଂଲଗ୍ନ ତାଲିକାର ଲୋକମାନେ ଗୋତି ଶ୍ରମ ମାମଲାରେ ପୀଡ଼ିତ ଓ ସାକ୍ଷୀ; ଏଫଆଇଆର { $date } ତାରିଖରେ ପଞ୍ଜୀକୃତ ହୋଇଛି। କହିବା ପରଠାରୁ ସେମାନଙ୍କୁ ଧମକ ଦିଆଯାଇଛି। ସୁରକ୍ଷା ଏବେ ମଗାଯାଉଛି।
letter-protection_request-happened = କ’ଣ ଘଟିଲା
letter-protection_request-write = କେବେ, କିଏ, କ’ଣ କହିଲା ବା କଲା, କିଏ ଦେଖିଲା
letter-protection_request-column-date = ତାରିଖ
letter-protection_request-column-person = ବ୍ୟକ୍ତି
letter-protection_request-column-what = କ’ଣ କରାଗଲା
letter-protection_request-column-who = କିଏ କଲା
letter-protection_request-column-police = ପୋଲିସକୁ କୁହାଗଲା
letter-protection_request-words = “{ $words }”
letter-protection_request-pressed = ଧମକ ବା ଟଙ୍କା ଦ୍ୱାରା ସାକ୍ଷୀଙ୍କୁ ବୟାନ ଫେରାଇ ନେବାକୁ ଚାପ ଦେବା ନିଜେ ଏକ ଅପରାଧ। ଆଗରୁ ଯାହା କୁହାଯାଇଥିଲା ତାହା ରହିବ।
letter-protection_request-why = ସୁରକ୍ଷା କାହିଁକି ପ୍ରାପ୍ୟ
letter-protection_request-ground-scheme = ସାକ୍ଷୀ ସୁରକ୍ଷା ଯୋଜନା, 2018କୁ ସୁପ୍ରିମ କୋର୍ଟ ପ୍ରତ୍ୟେକ ରାଜ୍ୟ ପାଇଁ ବାଧ୍ୟତାମୂଳକ କରିଛନ୍ତି (ମହେନ୍ଦର ଚାୱଲା ବନାମ ଭାରତ ସଂଘ)। ଏହା ଅନୁସାରେ ବିପଦରେ ଥିବା ସାକ୍ଷୀଙ୍କ ପାଇଁ ପୋଲିସ ଧମକ ବିଶ୍ଳେଷଣ ରିପୋର୍ଟ ଦିଏ ଓ ଜିଲ୍ଲାର ସକ୍ଷମ କର୍ତ୍ତୃପକ୍ଷ ଆଦେଶ ଦିଅନ୍ତି; ସେ ପର୍ଯ୍ୟନ୍ତ ମଧ୍ୟବର୍ତ୍ତୀ ସୁରକ୍ଷାର ଆଦେଶ ହୋଇପାରେ।
letter-protection_request-ground-scst = ଅନୁସୂଚିତ ଜାତି ଓ ଅନୁସୂଚିତ ଜନଜାତି (ଅତ୍ୟାଚାର ନିବାରଣ) ଆଇନ, 1989ର ଅପରାଧର ପୀଡ଼ିତ, ସେମାନଙ୍କ ଆଶ୍ରିତ ଓ ସାକ୍ଷୀଙ୍କର ସେହି ଆଇନର ଧାରା 15କ ଅନୁସାରେ ସୁରକ୍ଷାର ଅଧିକାର ଅଛି।
letter-protection_request-ground-child = ଏହି ଲୋକଙ୍କ ମଧ୍ୟରେ ଜଣେ ଶିଶୁ ଅଛି; ଶିଶୁକୁ ଚିହ୍ନାଇ ପାରୁଥିବା କିଛି ଯାହାର ଜାଣିବା ଦରକାର ନାହିଁ ତାକୁ କୁହାଯିବ ନାହିଁ।
letter-protection_request-ground-court = ଯିଏ ଡରିଛି ସେ ସତ କହିପାରେ ନାହିଁ। ସୁରକ୍ଷା ଯେତିକି ବ୍ୟକ୍ତିର ସେତିକି ଯାଞ୍ଚ ଓ ଅଦାଲତର ମଧ୍ୟ ପ୍ରାପ୍ୟ।
letter-protection_request-place = ଲୋକମାନେ ଏବେ କେଉଁଠି ଅଛନ୍ତି ଏଠାରେ ଲେଖା ନାହିଁ। ତାହା କେବଳ ସେମାନଙ୍କ ସୁରକ୍ଷା ପାଇଁ ନିଯୁକ୍ତ ଅଧିକାରୀଙ୍କୁ ମୁହଁରେ ବା ମୋହର ଥିବା ଲଫାଫାରେ କୁହାଯିବ।
letter-protection_request-demand-now = ନାମ ଥିବା ଲୋକ ଓ ସେମାନଙ୍କ ପରିବାରକୁ ଆଜିଠାରୁ, ସକ୍ଷମ କର୍ତ୍ତୃପକ୍ଷଙ୍କ ଆଦେଶ ପର୍ଯ୍ୟନ୍ତ, ସୁରକ୍ଷା ଦିଅନ୍ତୁ।
letter-protection_request-demand-report = ଏହି ଅନୁରୋଧ ସହ ଧମକ ବିଶ୍ଳେଷଣ ରିପୋର୍ଟ ଯୋଜନାର ସକ୍ଷମ କର୍ତ୍ତୃପକ୍ଷଙ୍କୁ ପଠାନ୍ତୁ, ଏବଂ ସମ୍ପୃକ୍ତ ଲୋକଙ୍କୁ ଏକାନ୍ତରେ ଶୁଣନ୍ତୁ।
letter-protection_request-demand-offence = ଉପରେ କୁହାଯାଇଥିବା କଥାକୁ ଅଲଗା ଅପରାଧ ଭାବେ ପଞ୍ଜୀକୃତ କରି ନକଲ ଦିଅନ୍ତୁ।
letter-protection_request-demand-bail = ଧମକ ଦେଉଥିବା ଲୋକ ଜାମିନରେ ଥିଲେ ତତ୍କାଳ ସରକାରୀ ଓକିଲଙ୍କୁ କୁହନ୍ତୁ, ଯେପରି ଅଦାଲତକୁ ଜାମିନ ରଦ୍ଦ ପାଇଁ କୁହାଯାଇପାରିବ।
letter-protection_request-demand-secret = ସେମାନେ କେଉଁଠି ରହନ୍ତି କାହାକୁ, ବିଶେଷକରି ଅଭିଯୁକ୍ତ ବା ସେମାନଙ୍କ ଲୋକଙ୍କୁ, କୁହନ୍ତୁ ନାହିଁ; ଅଭିଯୁକ୍ତଙ୍କ ସହ ଥାନାକୁ ଡାକନ୍ତୁ ନାହିଁ।
letter-protection_request-demand-officer = ଦିନରାତି ଉଠାଯାଉଥିବା ଫୋନ ନମ୍ବର ସହ ଜଣେ ଅଧିକାରୀଙ୍କ ନାମ ଦିଅନ୍ତୁ; ମହିଳାମାନେ ଚାହିଁଲେ ମହିଳା ଅଧିକାରୀ।
letter-protection_request-demand-answer = ଲିଖିତ ଉତ୍ତର ଦିଅନ୍ତୁ। ସୁରକ୍ଷା ନ ଦେଲେ କାରଣ କୁହନ୍ତୁ।

## Who threatens, and how

choice-accused_part-owner = ମାଲିକ
choice-accused_part-contractor = ଠିକାଦାର
choice-accused_part-manager = ମ୍ୟାନେଜର ବା ଜଗୁଆଳି
choice-accused_part-lender = ଋଣଦାତା
choice-accused_part-relative = ସେମାନଙ୍କ ସମ୍ପର୍କୀୟ ବା ବନ୍ଧୁ
choice-accused_part-official = ଜଣେ ଅଧିକାରୀ
choice-accused_part-unknown = ଅଜଣା ବ୍ୟକ୍ତି
choice-threat_kind-words = କଥାରେ
choice-threat_kind-weapon = ଅସ୍ତ୍ର ସହ
choice-threat_kind-violence = ମାଡ଼ପିଟ କରି
choice-threat_kind-debt_demanded = ପୁରୁଣା ଋଣ ମଗାଗଲା
choice-threat_kind-documents_or_home = କାଗଜ ବା ଘର ଛଡ଼ାଇ ନିଆଗଲା
choice-threat_kind-family = ପରିବାରକୁ ଧମକ
choice-threat_kind-pressed_to_retract = ବୟାନ ଫେରାଇବାକୁ ଚାପ
choice-threat_kind-followed = ପିଛା କରିବା ବା ନଜର ରଖିବା
choice-threat_kind-bribe_offered = ଚୁପ୍ ରହିବାକୁ ଟଙ୍କା ଯାଚିବା
choice-threat_kind-other = ଅନ୍ୟ ପ୍ରକାରେ

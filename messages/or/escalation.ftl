# Letters that follow when an office stays silent or refuses; the history of letters; offices above.

letter-escalation_superior = ଉପର କାର୍ଯ୍ୟାଳୟକୁ ଚିଠି
    .what = କ'ଣ ମଗାଯାଇଥିଲା, କେବେ, ଏବଂ କିଛି ହୋଇନାହିଁ ବୋଲି ଉପର କାର୍ଯ୍ୟାଳୟ ଆଗରେ ରଖେ।
letter-escalation_state = ରାଜ୍ୟ ସରକାରଙ୍କୁ ଚିଠି
    .what = ଜିଲ୍ଲାରେ ତାଙ୍କ ଅଧିକାରୀମାନେ ଯାହା କରିନାହାନ୍ତି ତାହା ରାଜ୍ୟ ବିଭାଗ ଆଗରେ ରଖେ।
letter-rti_application = ସୂଚନା ଆବେଦନ (ଆରଟିଆଇ)
    .what = ପ୍ରତ୍ୟେକ ଚିଠି ଉପରେ କ'ଣ କରାଗଲା, କେଉଁ ଅଧିକାରୀ କଲେ ପଚାରେ ଓ ନକଲ ମାଗେ। ଏଥିରେ କୌଣସି ଶ୍ରମିକଙ୍କ ନାମ ନାହିଁ।
letter-reasoned_order_demand = କାରଣ ସହ ଆଦେଶର ଦାବି
    .what = ମନା କରିବାକୁ କାରଣ ସହ ଲିଖିତ ଭାବେ ଦେବାକୁ ଏବଂ ମାମଲା ପୁଣି ଦେଖିବାକୁ କହେ।

letter-history-heading = ଏପର୍ଯ୍ୟନ୍ତ ପଠାଯାଇଥିବା ଚିଠି
letter-history-column-letter = ଚିଠି
letter-history-column-office = କାହାକୁ
letter-history-column-sent = ପଠାଇବା ତାରିଖ
letter-history-column-proof = ପଠାଇବାର ପ୍ରମାଣ
letter-history-column-answer = ଉତ୍ତର
letter-history-how-by_hand = ହାତରେ
letter-history-how-post = ଡାକରେ
letter-history-how-email = ଇ-ମେଲରେ
letter-history-how-portal = ୱେବସାଇଟରେ
letter-history-how-phone = ଫୋନରେ
letter-history-how-other = ଅନ୍ୟ ଉପାୟରେ
letter-history-received = { $date } ତାରିଖରେ ମିଳିଲା
letter-history-no_answer = ଜଣା ନାହିଁ
letter-history-answer-done = କହେ ଯେ ହୋଇଯାଇଛି
letter-history-answer-refused = ମନା କଲା
letter-history-answer-promised = ପ୍ରତିଶ୍ରୁତି ଦେଲା
letter-history-answer-received = ମିଳିଲା, ଆଉ କିଛି ନୁହେଁ
letter-history-answer-other = ଅନ୍ୟ ଉତ୍ତର
letter-annexure-fee = ଫି ଦେବାର, କିମ୍ବା ଦାରିଦ୍ର୍ୟ ସୀମାରେଖା ତଳେ ଥିବାର ପ୍ରମାଣ

letter-escalation-subject = ଆପଣଙ୍କ ଅଧୀନ କାର୍ଯ୍ୟାଳୟର ଅସମ୍ପୂର୍ଣ୍ଣ କର୍ତ୍ତବ୍ୟ, ମାମଲା { $case }: ନିର୍ଦ୍ଦେଶ ପାଇଁ ଅନୁରୋଧ
letter-escalation-opening = ତଳ ଲିଖିତ କାମ ଆପଣଙ୍କ ତତ୍ତ୍ୱାବଧାନରେ ଥିବା କାର୍ଯ୍ୟାଳୟର କରିବାର ଥିଲା। ଏହାର ଶେଷ ଦିନ ଗଡ଼ିଯାଇଛି। କାର୍ଯ୍ୟାଳୟକୁ ଲେଖାଯାଇଥିଲା ଏବଂ ଆମକୁ ମିଳିଥିବା ସୂଚନା ଅନୁସାରେ ଏହା ହୋଇନାହିଁ।
letter-escalation-opening_refused = ଆପଣଙ୍କ ତତ୍ତ୍ୱାବଧାନରେ ଥିବା ଏକ କାର୍ଯ୍ୟାଳୟ ଆଇନ ଯାହା ଚାହେଁ ତାହା ମନା କରିଛି ବା ଅସମ୍ପୂର୍ଣ୍ଣ ରଖିଛି, ଯାହା ତଳେ ଦିଆଯାଇଛି।
letter-escalation_superior-authority = ଉକ୍ତ କାର୍ଯ୍ୟାଳୟ ଉପରେ ଆପଣଙ୍କ ଅଧିକାର ଅଛି। ଏହାକୁ ବ୍ୟବହାର କରନ୍ତୁ ଏବଂ ପୂର୍ବରୁ ଏହା ସହ ଜଡ଼ିତ ନଥିବା ଜଣେ ଅଧିକାରୀଙ୍କ ଦ୍ୱାରା ଦେଖାନ୍ତୁ ବୋଲି ଅନୁରୋଧ।
letter-escalation_state-authority = ସମ୍ବିଧାନର ଅନୁଚ୍ଛେଦ 21 ଓ 23 ଅନୁସାରେ ବନ୍ଧନରେ ରଖାଯାଇଥିବା ପ୍ରତ୍ୟେକ ବ୍ୟକ୍ତିଙ୍କ ମୁକ୍ତି ଓ ପୁନର୍ବାସ ପାଇଁ ରାଜ୍ୟ ଦାୟୀ। ଜିଲ୍ଲାରେ ତାଙ୍କ ଅଧିକାରୀମାନେ ତାଙ୍କ ପକ୍ଷରୁ କାମ କରନ୍ତି।
letter-escalation-demand-direct = ଉକ୍ତ କାର୍ଯ୍ୟାଳୟକୁ ଯାହା ବାକି ଅଛି ତତ୍କାଳ କରିବାକୁ ନିର୍ଦ୍ଦେଶ ଦିଅନ୍ତୁ।
letter-escalation-demand-report = ପ୍ରତ୍ୟେକ ଚିଠି କେଉଁ ତାରିଖରେ ମିଳିଲା ଓ ତାହା ଉପରେ କ'ଣ କରାଗଲା, ତାହାର ରିପୋର୍ଟ ମଗାନ୍ତୁ।
letter-escalation-demand-reasons = କୌଣସି ବାଧା ଥିଲେ ନିମ୍ନସ୍ୱାକ୍ଷରକାରୀଙ୍କୁ ଲିଖିତ ଭାବେ କାରଣ ଦିଅନ୍ତୁ।
letter-escalation-demand-protect = ଯିଏ ଏହା ମାଗିଛନ୍ତି ତାଙ୍କୁ ଧମକ ଦିଆ ନଯାଉ, ମାଲିକ ସହ ଡକା ନଯାଉ କିମ୍ବା ଏଥିପାଇଁ ଅପେକ୍ଷା କରାଇ ନଦିଆଯାଉ, ଏହା ଦେଖନ୍ତୁ।

letter-rti_application-subject = ସୂଚନା ଅଧିକାର ଆଇନ, 2005 ର ଧାରା 6 ଅଧୀନରେ ସୂଚନା ଆବେଦନ
letter-rti_application-opening = ଏହି ବିଷୟଗୁଡ଼ିକରେ ଆପଣଙ୍କ କାର୍ଯ୍ୟାଳୟ ({ $office }) କ’ଣ କରିଛି ତାହାର ସୂଚନା ମଗାଯାଉଛି। ଆଇନର ଧାରା 6(2) ଅନୁସାରେ କାରଣ କହିବା ଆବଶ୍ୟକ ନାହିଁ।
letter-rti_application-asked = ମଗାଯାଇଥିବା ସୂଚନା
letter-rti_application-ask-action = ଉପରେ ଲିଖିତ ପ୍ରତ୍ୟେକ ଚିଠି ଉପରେ ତାରିଖ ଅନୁସାରେ କ'ଣ କାର୍ଯ୍ୟାନୁଷ୍ଠାନ ନିଆଗଲା।
letter-rti_application-ask-officer = ଫାଇଲ କାହା କାହା ପାଖରେ, କେବେଠାରୁ କେବେ ପର୍ଯ୍ୟନ୍ତ ଥିଲା: ନାମ ଓ ପଦବୀ।
letter-rti_application-ask-noting = ଫାଇଲର ଟିପ୍ପଣୀ, ଆଦେଶ ଓ ରିପୋର୍ଟର ନକଲ।
letter-rti_application-ask-rule = ଏହି ବିଷୟରେ ଏହି କାର୍ଯ୍ୟାଳୟ ଉପରେ ଲାଗୁ ସମୟସୀମା, ଓ ତାହା ସ୍ଥିର କରୁଥିବା ଆଦେଶର ନକଲ।
letter-rti_application-ask-reasons = କୌଣସି ମନା ବା ବିଳମ୍ବର ଲିପିବଦ୍ଧ କାରଣ।
letter-rti_application-answer = ଉତ୍ତର ସମୟ
letter-rti_application-days = ଧାରା 7(1) ଅନୁସାରେ ପାଇବାର { $count } ଦିନ ମଧ୍ୟରେ ଉତ୍ତର ଦେବାକୁ ହେବ।
letter-rti_application-hours = ଯାହା କୌଣସି ବ୍ୟକ୍ତିଙ୍କ ଜୀବନ ବା ସ୍ୱାଧୀନତା ସହ ଜଡ଼ିତ, ତାହା { $count } ଘଣ୍ଟା ମଧ୍ୟରେ ଦେବାକୁ ହେବ।
letter-rti_application-fee_what = ଫି
letter-rti_application-third_party = ଶ୍ରମିକ, ଶିଶୁ ବା ସାକ୍ଷୀଙ୍କୁ ଚିହ୍ନା ପଡ଼ିପାରୁଥିବା ସବୁକିଛି ନକଲରୁ ଛାଡ଼ି ଦିଅନ୍ତୁ।

letter-reasoned_order_demand-subject = କାରଣ ସହ ଲିଖିତ ଆଦେଶ ଓ ନୂଆ ତଦନ୍ତର ଦାବି, ମାମଲା { $case }
letter-reasoned_order_demand-opening_refused = ମୁକ୍ତି ପ୍ରମାଣପତ୍ର { $date } ତାରିଖରେ ମନା କରାଗଲା। ମନାକୁ ଲିଖିତ ଭାବେ, କାରଣ ଓ ଆଧାରଭୂତ ତଥ୍ୟ ସହ ଦିଆଯାଉ।
letter-reasoned_order_demand-opening_silent = ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ମଗାଯାଇଥିଲା; ଦିଆ ମଧ୍ୟ ଯାଇନାହିଁ, ଲିଖିତ ଭାବେ ମନା ମଧ୍ୟ କରାଯାଇନାହିଁ। ନୀରବତା ଆଦେଶ ନୁହେଁ।
letter-reasoned_order_demand-wage_dispute = ଏହାକୁ ମଜୁରି ବିବାଦ କହିଲେ, ଟଙ୍କା ଦେଲେ ବା ସମାଧାନରେ ଦସ୍ତଖତ କଲେ ଆଇନର ଧାରା 4, 6 ଓ 12 ର କର୍ତ୍ତବ୍ୟ ଶେଷ ହୁଏ ନାହିଁ।
letter-reasoned_order_demand-demand-order = ପ୍ରତ୍ୟେକ ବ୍ୟକ୍ତିଙ୍କ ପାଇଁ କାରଣ, ତାରିଖ ଓ ଅଧିକାରୀଙ୍କ ନାମ ସହ ଲିଖିତ ଆଦେଶ ଦିଅନ୍ତୁ।
letter-reasoned_order_demand-demand-record = ବୟାନ ଓ ତଦନ୍ତ ରିପୋର୍ଟର ନକଲ ଦିଅନ୍ତୁ।
letter-reasoned_order_demand-demand-again = ଅନ୍ୟ ଜଣେ ଅଧିକାରୀଙ୍କ ଦ୍ୱାରା ମାମଲା ପୁଣି ତଦନ୍ତ କରାନ୍ତୁ।
letter-reasoned_order_demand-demand-private = ପ୍ରତ୍ୟେକ ବ୍ୟକ୍ତିଙ୍କୁ ଏକୁଟିଆ, ତାଙ୍କ ଭାଷାରେ ଓ ମାଲିକଠାରୁ ଦୂରରେ ଶୁଣନ୍ତୁ।
letter-reasoned_order_demand-next = ଆଦେଶ ନଆସିଲେ, ସମ୍ପୃକ୍ତ ଲୋକଙ୍କ ଇଚ୍ଛା ଅନୁସାରେ ବିଷୟଟି ରାଜ୍ୟ ସରକାର ଓ ହାଇକୋର୍ଟ ଆଗରେ ରଖାଯିବ।

duty-certificate_review = ମନା କରିବାର କାରଣ, ଓ ମାମଲା ପୁଣି ଦେଖିବା
    .what = ମନାକୁ କାରଣ ସହ ଲିଖିତ ଭାବେ ଦିଅନ୍ତୁ, ଓ ମାମଲା ପୁଣି ଦେଖନ୍ତୁ।
office-director_general_of_police = ପୋଲିସ ମହାନିର୍ଦ୍ଦେଶକ
office-principal_secretary_labour = ପ୍ରମୁଖ ସଚିବ, ଶ୍ରମ ବିଭାଗ
office-high_court_legal_services = ହାଇକୋର୍ଟ ଆଇନ ସେବା କମିଟି
office-public_information_officer = ଲୋକ ସୂଚନା ଅଧିକାରୀ

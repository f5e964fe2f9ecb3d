### The facts of one person's labour: one message for each name of the public contract.
### The value is a short label (a column, a line on the case page). .ask is the question as it is read
### aloud to the worker: kind, second person, one thing at a time. .help is for the interviewer.
### "Not known" is always a good answer; nobody is pressed for one.

## Place and time

# A label such as TN-0042-3; never a person's name.
fact-case = ମାମଲାର ସଙ୍କେତ
    .ask = ଏହି ଲୋକଙ୍କ ମାମଲାକୁ ଆପଣ କେଉଁ ସଙ୍କେତ ଦେବାକୁ ଚାହାନ୍ତି?
    .help = ନାମ ନୁହେଁ ଏପରି ଏକ ଛୋଟ ସଙ୍କେତ। ପ୍ରତ୍ୟେକ ଲୋକଙ୍କ ପାଇଁ ଏହା ଅଲଗା ହେବା ଦରକାର।
fact-work-state = କାମ ଥିବା ରାଜ୍ୟ
    .ask = କାମ କେଉଁ ରାଜ୍ୟରେ ଥିଲା?
fact-work-district = କାମ ଥିବା ଜିଲ୍ଲା
    .ask = କାମ କେଉଁ ଜିଲ୍ଲାରେ ଥିଲା?
    .help = ଜିଲ୍ଲା ଜାଣି ନଥିଲେ, ପାଖ ସହର ବା ବଜାରର ନାମ ଲେଖନ୍ତୁ।
fact-home-state = ନିଜ ରାଜ୍ୟ
    .ask = ଆପଣ କେଉଁ ରାଜ୍ୟରୁ ଆସିଛନ୍ତି?
fact-home-district = ନିଜ ଜିଲ୍ଲା
    .ask = ଆପଣଙ୍କ ଘର କେଉଁ ଜିଲ୍ଲାରେ?
fact-work-kind = କାମର ପ୍ରକାର
    .ask = କାମଟି କେଉଁ ପ୍ରକାରର ଥିଲା?
# The exact job: minimum wage rates hang on it.
fact-work-task = କେଉଁ କାମ କଲେ
    .ask = ଆପଣ ସେଠାରେ ଠିକ୍ କେଉଁ କାମ କରୁଥିଲେ?
    .help = ଯେପରି ଇଟା ଛାଞ୍ଚିବା, ଭାଟିକୁ ବୋହିବା, ପୋଡ଼ିବା, ଲଦିବା, ହଳ କରିବା, ରାନ୍ଧିବା। ମଜୁରି ଦର ଏହା ଉପରେ ନିର୍ଭର କରେ।
# Wage orders divide a State into zones or areas.
fact-work-zone = ମଜୁରି ଅଞ୍ଚଳ
    .ask = ସେ ସ୍ଥାନ ସହର, ଛୋଟ ସହର ନା ଗାଁ?
    .help = ଜାଣିଥିଲେ, ରାଜ୍ୟର ମଜୁରି ଆଦେଶର ଅଞ୍ଚଳ, ଯେପରି A, B ବା C।
fact-work-from = କାମ ଆରମ୍ଭ
    .ask = ଆପଣ ସେଠାରେ କେବେ କାମ ଆରମ୍ଭ କଲେ?
    .help = କେବଳ ବର୍ଷ ଯଥେଷ୍ଟ, କିମ୍ବା ମାସ ଓ ବର୍ଷ। ପର୍ବ ବା ଫସଲ କଥା ପଚାରିଲେ ମନେପଡ଼େ।
fact-work-to = କାମ ଶେଷ
    .ask = ଆପଣ ସେଠାରେ କେବେ କାମ ବନ୍ଦ କଲେ?
    .help = ଏବେ ବି ସେଠାରେ ଥିଲେ ଖାଲି ରଖନ୍ତୁ। ପ୍ରତ୍ୟେକ ଋତୁକୁ ଅଲଗା ସମୟ ଭାବେ ଲେଖନ୍ତୁ।
fact-days-worked = କାମ କରିଥିବା ଦିନ
    .ask = ସେ ସମୟ ଭିତରେ ପାଖାପାଖି କେତେ ଦିନ କାମ କରିଥିଲେ?
    .help = କେବଳ ଜାଣିଥିଲେ। ସପ୍ତାହ ବା ଋତୁ ଅନୁସାରେ ଗଣିଲେ ସହଜ ହୁଏ।
fact-informed-on = କାର୍ଯ୍ୟାଳୟକୁ ଜଣାଗଲା
    .ask = ଏ ବିଷୟରେ ପ୍ରଥମେ କେବେ କୌଣସି କାର୍ଯ୍ୟାଳୟକୁ ଜଣାଗଲା?

## How this was told

fact-told-private = ଏକାନ୍ତରେ କୁହାଗଲା
    .ask = ଆମେ ଏଠାରେ ଏକା ଅଛୁ କି, ଯେପରି କାର୍ଯ୍ୟସ୍ଥଳର କେହି ଶୁଣିପାରିବେ ନାହିଁ?
    .help = ସାକ୍ଷାତକାରୀ ସ୍ଥିର କରିବେ। ମାଲିକ ଶୁଣୁଥିବା ବେଳେ “ନାହିଁ” କହିଲେ ତାହା ଜଣା ନାହିଁ ବୋଲି ଧରାଯାଏ।
fact-told-language = ସାକ୍ଷାତକାରର ଭାଷା
    .ask = ଆପଣ କେଉଁ ଭାଷା ସବୁଠାରୁ ସହଜରେ କହନ୍ତି?
fact-told-interpreter = ଦୋଭାଷୀ ସାହାଯ୍ୟ କଲେ
    .ask = ଆମ ମଧ୍ୟରେ କେହି ଦୋଭାଷୀ କାମ କରୁଛନ୍ତି କି?
    .help = ଏହି ଦୋଭାଷୀ ତାଙ୍କୁ ଠିକ୍ ଲାଗୁଛନ୍ତି କି ନାହିଁ ପ୍ରଥମେ ପଚାରନ୍ତୁ। କାର୍ଯ୍ୟସ୍ଥଳର କାହାକୁ, କିମ୍ବା ସେମାନଙ୍କ ସମ୍ପର୍କୀୟଙ୍କୁ, ଦୋଭାଷୀ ହେବାକୁ ଦିଅନ୍ତୁ ନାହିଁ।

## The person

fact-person-worked = ଲୋକଟି ସେଠାରେ କାମ କଲେ
    .ask = ଆପଣ ନିଜେ ସେଠାରେ କାମ କରୁଥିଲେ କି?
    .help = ଯେଉଁମାନେ କାମ କରୁନଥିଲେ ସେମାନଙ୍କୁ ମଧ୍ୟ ଅଟକ ରଖାଯାଇଥାଇପାରେ, ଯେପରି ଛୋଟ ପିଲା ବା ବୁଢ଼ା ବାପା-ମା। ସେମାନଙ୍କୁ ମଧ୍ୟ ଗଣାଯାଏ।
fact-worker-age = ଏବେ ବୟସ
    .ask = ଆପଣଙ୍କୁ କେତେ ବର୍ଷ?
    .help = ପୂରା ବର୍ଷରେ। କିଛି ନ ଜାଣିବାଠାରୁ ଅନ୍ଦାଜ ଭଲ; ତା’ପରେ ବୟସ କିପରି ଜଣା ଲେଖନ୍ତୁ।
fact-age-at_start = କାମ ଆରମ୍ଭ ବେଳେ ବୟସ
    .ask = ସେଠାରେ କାମ ଆରମ୍ଭ କଲା ବେଳେ ଆପଣଙ୍କୁ କେତେ ବର୍ଷ ହୋଇଥିଲା?
    .help = ଯାହାକୁ 15 ବର୍ଷରେ ନିଆଗଲା ଓ 19 ବର୍ଷରେ ମୁକ୍ତ କରାଗଲା, ସେ ପିଲା ଓ ବୟସ୍କ ଉଭୟ ଭାବେ ଗଣାଯାଆନ୍ତି।
fact-age-basis = ବୟସ କିପରି ଜଣା
    .ask = ଆପଣ ନିଜ ବୟସ କିପରି ଜାଣନ୍ତି?
fact-worker-sex = ଲିଙ୍ଗ
    .ask = ଆପଣ ମହିଳା, ପୁରୁଷ ନା ଟ୍ରାନ୍ସଜେଣ୍ଡର ବ୍ୟକ୍ତି?
    .help = ଲୋକଟି ନିଜ ବିଷୟରେ ଯାହା କହନ୍ତି ତାହା ଲେଖନ୍ତୁ।
# Social category as used in certificates: Scheduled Caste, Scheduled Tribe, Other Backward Class, general.
fact-worker-category = ସାମାଜିକ ବର୍ଗ
    .ask = ଆପଣଙ୍କ ପରିବାର ଅନୁସୂଚିତ ଜାତି, ଅନୁସୂଚିତ ଜନଜାତି, ଅନ୍ୟ ପଛୁଆ ବର୍ଗର, ନା ଏଗୁଡ଼ିକ ମଧ୍ୟରୁ କୌଣସିଟି ନୁହେଁ?
    .help = ଅନୁସୂଚିତ ଜାତି ଓ ଜନଜାତିର ଲୋକଙ୍କୁ ଅଧିକ ଆଇନ ସୁରକ୍ଷା ଦିଏ। ଏହା କାହା ବିରୋଧରେ କେବେ ଗଣାଯାଏ ନାହିଁ।
fact-worker-disabled = ଭିନ୍ନକ୍ଷମତା ଅଛି
    .ask = ଆପଣଙ୍କର ଶରୀର ବା ମନର କୌଣସି ଭିନ୍ନକ୍ଷମତା ଅଛି କି?
    .help = ଏଥିରେ ଦେୟ ସହାୟତା ବଢ଼େ। ଏହା ଲୋକଟିଙ୍କ ବିରୋଧରେ କେବେ ଗଣାଯାଏ ନାହିଁ।
fact-worker-migrant = ଅନ୍ୟ ସ୍ଥାନରୁ ଆସିଛନ୍ତି
    .ask = ଏହି କାମ ପାଇଁ ଆପଣ ଅନ୍ୟ ସ୍ଥାନରୁ ଆସିଥିଲେ କି? ଅନ୍ୟ ରାଜ୍ୟରୁ?
fact-worker-contract_labour = ଠିକାଦାର ଆଣିଲା ବା ମଜୁରି ଦେଲା
    .ask = କୌଣସି ଠିକାଦାର ବା ଦଲାଲ ଆପଣଙ୍କୁ କାମକୁ ଆଣିଥିଲା, ବା ମଜୁରି ଦେଉଥିଲା କି?
    .help = ଏହା ମଧ୍ୟ ପଚାରନ୍ତୁ: ଆପଣଙ୍କୁ କିଏ ଆଣିଲା? ଆପଣଙ୍କୁ ମଜୁରି କିଏ ଦେଲା? ଠିକାଦାର, ସର୍ଦ୍ଦାର ବା ଦଲାଲ କାମରେ ଲଗାଇଥିଲେ ବା ମଜୁରି ବାଣ୍ଟୁଥିଲେ “ହଁ”।
fact-identity-none = କୌଣସି ପରିଚୟପତ୍ର ନାହିଁ
    .ask = ଆପଣ ନିଜର କୌଣସି ପରିଚୟପତ୍ର ବା କାଗଜ ବିନା ଅଛନ୍ତି କି?
    .help = ଗୋଟିଏ ବି ନଥିଲେ “ହଁ”। ତେବେ କାର୍ଯ୍ୟାଳୟ ଲୋକଟିଙ୍କୁ ଆବେଦନ କରିବାରେ ସାହାଯ୍ୟ କରିବାକୁ ବାଧ୍ୟ।

## How it began

fact-agreement-made = ବୁଝାମଣା ହୋଇଥିଲା
    .ask = କାମ ଓ ଟଙ୍କା ବିଷୟରେ ମୁହଁ କଥାରେ ବା ଲେଖାରେ କୌଣସି ବୁଝାମଣା ଥିଲା କି?
    .help = କେଇ ପଦ କଥା ଯଥେଷ୍ଟ। “ଆମ ପରିବାର ତାଙ୍କ ପାଇଁ କାମ କରେ” ପରି ପ୍ରଥା ମଧ୍ୟ ଗୋଟିଏ ବୁଝାମଣା।
fact-recruited-by_deception = କାମ ବିଷୟରେ ଠକାଗଲା
    .ask = ମଜୁରି, କାମ, ସ୍ଥାନ ବା ଆପଣଙ୍କ ସ୍ୱାଧୀନତା କୁହାଯାଇଥିବା କଥାଠାରୁ ଅଲଗା ଥିଲା କି?
    .help = ଏହା ମଧ୍ୟ ପଚାରନ୍ତୁ: କାମ ବିଷୟରେ ଆପଣଙ୍କୁ କ’ଣ କୁହାଯାଇଥିଲା? ଆସି କ’ଣ ଦେଖିଲେ? ମଜୁରି, କାମ, ସ୍ଥାନ ବା ସ୍ୱାଧୀନତା ପ୍ରତିଶ୍ରୁତିଠାରୁ ଅଲଗା ଥିଲେ “ହଁ”।
fact-recruited-transported = କେହି ସେଠାକୁ ନେଇଗଲା
    .ask = କେହି ଆପଣଙ୍କୁ ସେଠାକୁ ନେଇଥିଲା, କିମ୍ବା ଯିବାର ବ୍ୟବସ୍ଥା କରି ଖର୍ଚ୍ଚ ଦେଇଥିଲା କି?

## Advance and debt

fact-advance-taken = ଅଗ୍ରୀମ ନିଆଯାଇଥିଲା
    .ask = କାମ ପୂର୍ବରୁ ଆପଣ ବା ଆପଣଙ୍କ ପରିବାରର କେହି ଟଙ୍କା, ଖାଦ୍ୟ ବା ଅନ୍ୟ କିଛି ନେଇଥିଲେ କି?
    .help = କାଗଜ ଦରକାର ନାହିଁ। ବାକିରେ ଖାଦ୍ୟ, ବସ୍ ଭଡ଼ା ବା ବାହାଘର ଖର୍ଚ୍ଚ ମଧ୍ୟ ଗଣାଯାଏ।
fact-advance-amount = ଅଗ୍ରୀମ ଟଙ୍କା ପରିମାଣ
    .ask = ସେତେବେଳେ କେତେ ଟଙ୍କା ଥିଲା?
fact-debt-said_now = ଏବେ କେତେ ବାକି ବୋଲି କୁହନ୍ତି
    .ask = ଆପଣଙ୍କ ଉପରେ ଏବେ ବି କେତେ ବାକି ବୋଲି ସେମାନେ କୁହନ୍ତି?
    .help = ମାଲିକ ଯାହା କହେ। ଟଙ୍କା ଯେତେ ହେଉ, ଆଇନରେ ଗୋତି ଋଣ ଲିଭିଯାଇଛି।
fact-advance-by = ଅଗ୍ରୀମ କିଏ ନେଲା
    .ask = କିଏ ନେଇଥିଲା: ଆପଣ, ବାପା ବା ମା, ସ୍ୱାମୀ ବା ସ୍ତ୍ରୀ, ଅନ୍ୟ କେହି?
fact-advance-from = ଅଗ୍ରୀମ କିଏ ଦେଲା
    .ask = କିଏ ଦେଇଥିଲା?
fact-advance-documented = ଅଗ୍ରୀମ ଲେଖାରେ ଅଛି
    .ask = ସେ ବିଷୟରେ କିଛି ଲେଖାଯାଇଥିଲା କି?
    .help = କେବଳ ରେକର୍ଡ ପାଇଁ। କାଗଜ ଥାଉ ବା ନଥାଉ, ଏହା ଲୋକଟିଙ୍କ ବିରୋଧରେ କେବେ ଗଣାଯାଏ ନାହିଁ।
fact-advance-cause = ଅଗ୍ରୀମ କାହିଁକି ନିଆଗଲା
    .ask = ଆପଣଙ୍କ ପରିବାର ଏହା କ’ଣ ପାଇଁ ଦରକାର କରୁଥିଲା?
fact-obligation-customary = ପ୍ରଥା ଯୋଗୁଁ କାମ କରିବାକୁ ପଡ଼ିଲା
    .ask = ଆପଣଙ୍କ ଗାଁ ବା ସମ୍ପ୍ରଦାୟରେ ସବୁଦିନେ ଏମିତି ଚାଲିଆସିଛି ବୋଲି ଆପଣଙ୍କୁ ସେଠାରେ କାମ କରିବାକୁ ପଡ଼ିଲା କି?
fact-obligation-inherited = ଋଣ ବା ଦାୟିତ୍ୱ ବଡ଼ମାନଙ୍କଠାରୁ ଆସିଲା
    .ask = ଋଣ, କିମ୍ବା କାମ କରିବାର ଦାୟିତ୍ୱ, ଆପଣଙ୍କ ବାପା, ମା, ଜେଜେବାପା ବା ଜେଜେମାଙ୍କଠାରୁ ଆପଣଙ୍କ ଉପରକୁ ଆସିଲା କି?
fact-obligation-caste = ଜାତି ଯୋଗୁଁ କାମ କରିବାକୁ ପଡ଼ିଲା
    .ask = ଯେଉଁ ଜାତି ବା ସମ୍ପ୍ରଦାୟରେ ଆପଣଙ୍କ ଜନ୍ମ, ସେଥିପାଇଁ ଆପଣଙ୍କୁ ସେଠାରେ କାମ କରିବାକୁ ପଡ଼ିଲା କି?
fact-obligation-surety = ଅନ୍ୟ ପାଇଁ ଜାମିନ ଥିଲେ
    .ask = ଆପଣ ଯାହା ପାଇଁ ଜାମିନ ଥିଲେ ସେ ନ ଶୁଝିବାରୁ ଆପଣଙ୍କୁ କାମ କରିବାକୁ ପଡ଼ିଲା କି?
# Names of the 31 customary forms in the Act, such as Hali, Kamiya, Vetti, or the local word.
fact-custom-name = ପ୍ରଥାର ସ୍ଥାନୀୟ ନାମ
    .ask = ଆପଣଙ୍କ ଅଞ୍ଚଳରେ ଏପରି କାମର କୌଣସି ନାମ ଅଛି କି?
    .help = ଯେପରି ହାଲି, କାମିଆ, ଜୀଥା, ଭେଟ୍ଟି, ସାଗ୍ରି। ଆଇନରେ ଏହାର ନାମ ଥିଲେ ବୁଝାମଣା ଥିଲା ବୋଲି ଧରାଯାଏ।
fact-consideration-other = ମୂଲ୍ୟ ଥିବା ଅନ୍ୟ କିଛି ଦିଆଯାଇଥିଲା
    .ask = ଆପଣ ବା ଆପଣଙ୍କ ପରିବାର ଅନ୍ୟ କିଛି, ଯେପରି ଘର ବା ଖଣ୍ଡେ ଜମି, ପାଇଥିଲେ କି, ଯାହା ପାଇଁ କାମ କରିବାକୁ ପଡ଼ିଲା?

## Pay

fact-wage-none = ଆଦୌ ମଜୁରି ନାହିଁ
    .ask = ଆପଣ ଆଦୌ କୌଣସି ମଜୁରି ନ ପାଇ କାମ କରିଥିଲେ କି?
    .help = କିଛି ବି ଟଙ୍କା, କେବଳ ଖାଇବା ଟଙ୍କା ହେଲେ ମଧ୍ୟ, ମିଳିଥିଲେ “ନାହିଁ”: ତାହାକୁ ଟଙ୍କା ପରିମାଣ ଭାବେ ଲେଖନ୍ତୁ। ଏହା ମଧ୍ୟ ପଚାରନ୍ତୁ: ଖାଇବା ପାଇଁ ସାପ୍ତାହିକ ଟଙ୍କା? କେତେ ଜଣଙ୍କ ପାଇଁ? ଋତୁ ଶେଷରେ?
fact-wage-amount = ପ୍ରକୃତରେ ମିଳିଥିବା ମଜୁରି
    .ask = ପ୍ରକୃତରେ ଆପଣଙ୍କ ହାତକୁ କେତେ ଟଙ୍କା ଆସିଲା?
    .help = ସବୁ କଟା ପରେ। ତା’ପରେ ଲେଖନ୍ତୁ କେତେ ସମୟ ପାଇଁ ଏବଂ କେତେ ଜଣଙ୍କ ପାଇଁ।
fact-wage-unit = ମଜୁରି କାହା ପାଇଁ
    .ask = ତାହା ଦିନକ, ସପ୍ତାହକ, ମାସକ, ଋତୁ ନା ସଂଖ୍ୟା ଅନୁସାରେ ଥିଲା?
fact-wage-shared_by = ଏହି ମଜୁରି କେତେ ଜଣଙ୍କ ପାଇଁ
    .ask = ସେହି ଟଙ୍କା କେତେ ଜଣଙ୍କ ପାଇଁ ଥିଲା?
    .help = ଭାଟି ଦମ୍ପତି ଓ ପରିବାରକୁ ଏକାଠି ଦିଏ। ସେଥିରୁ ପ୍ରତ୍ୟେକଙ୍କ ମଜୁରି ହିସାବ କରାଯାଏ।
fact-wage-promised = ପ୍ରତିଶ୍ରୁତି ମଜୁରି
    .ask = ଆପଣଙ୍କୁ କେତେ ଦେବାର ପ୍ରତିଶ୍ରୁତି ଦିଆଯାଇଥିଲା?
    .help = ପ୍ରକୃତରେ ମିଳିଥିବା ମଜୁରି ପରି ସେହି ସମୟ ବା ସେହି ସଂଖ୍ୟା ପାଇଁ।
fact-wage-in_kind = ମଜୁରି ଭାବେ ଦିଆଯାଇଥିବା ଜିନିଷ
    .ask = ମଜୁରି ଭାବେ ମିଳିଥିବା ଶସ୍ୟ, ଖାଇବା ବା ଅନ୍ୟ ଜିନିଷର ମୂଲ୍ୟ କେତେ ଥିଲା?
fact-wage-local_usual = ସେଠାରେ ସେହି କାମର ପ୍ରଚଳିତ ମଜୁରି
    .ask = ସେ ସ୍ଥାନରେ ଅନ୍ୟମାନେ ସେହି କାମ ପାଇଁ ଦିନକୁ କେତେ ପାଆନ୍ତି?
    .help = ଯେଉଁ କାମ ପାଇଁ ସର୍ବନିମ୍ନ ମଜୁରି ଧାର୍ଯ୍ୟ ହୋଇନାହିଁ, କିମ୍ବା ଦର ଆମକୁ ଜଣା ନାହିଁ, ସେଠାରେ ଏହା ବ୍ୟବହୃତ ହୁଏ।
fact-wage-deducted = ଅଗ୍ରୀମ ପାଇଁ ମଜୁରିରୁ କଟାଗଲା
    .ask = ଅଗ୍ରୀମ ପାଇଁ ଆପଣଙ୍କ ମଜୁରିରୁ କେତେ କଟାଯାଇଥିଲା?
    .help = ସମସ୍ତ ସମୟ ମିଶାଇ। ଗୋତି ଋଣ ପାଇଁ ଯାହା କଟାଗଲା, ତାହା ଦିଆଯାଇନଥିବା ବୋଲି ଗଣାଯାଏ।
fact-output-per_day = ଦିନକରେ ତିଆରି ସଂଖ୍ୟା
    .ask = ଦିନକରେ ଆପଣ କେତେ ଇଟା ବା ଖଣ୍ଡ ତିଆରି କରୁଥିଲେ?
fact-output-shared_by = ଏହା କେତେ ଜଣ ତିଆରି କଲେ
    .ask = ଏହାକୁ ଆପଣମାନେ କେତେ ଜଣ ମିଶି ତିଆରି କରୁଥିଲେ?

## Work

fact-hours-per_day = ଦିନକୁ କାମ ଘଣ୍ଟା
    .ask = ଦିନକୁ କେତେ ଘଣ୍ଟା କାମ କରୁଥିଲେ?
    .help = ଏହା ମଧ୍ୟ ପଚାରନ୍ତୁ: କେତେଟାରୁ କେତେଟା ପର୍ଯ୍ୟନ୍ତ? ଖାଇବା ଓ ବିଶ୍ରାମ ସମୟ ବାଦ ଦିଅନ୍ତୁ।
fact-days-per_week = ସପ୍ତାହରେ କାମ ଦିନ
    .ask = ସପ୍ତାହରେ କେତେ ଦିନ କାମ କରୁଥିଲେ?
    .help = ବିଶ୍ରାମର ଦିନ ନଥିଲେ 7।
fact-skill = ଦକ୍ଷତା
    .ask = ଏହା ଯେକେହି କରିପାରିବା କାମ, ନା ଶିଖିବାକୁ ପଡ଼ୁଥିବା କାମ?
    .help = ନିଶ୍ଚିତ ନଥିଲେ ଛାଡ଼ି ଦିଅନ୍ତୁ। ତେବେ ସବୁଠାରୁ କମ୍ ଦର ନିଆଯାଏ।

## Leaving

fact-free-other_work = ଅନ୍ୟ କାମ କରିବାର ସ୍ୱାଧୀନତା
    .ask = ଟଙ୍କା ଶୁଝିବା ପୂର୍ବରୁ ଆପଣ ଅନ୍ୟ ଜାଗାରେ କାମ କରିପାରୁଥିଲେ କି?
fact-free-movement = ଛାଡ଼ି ଯିବାର ଓ ଚଳପ୍ରଚଳର ସ୍ୱାଧୀନତା
    .ask = ଅଟକାଯିବା ବା ଶାସ୍ତି ବିନା ଆପଣ ଓ ଆପଣଙ୍କ ପରିବାର ସେଠାରୁ ବାହାରି ଇଚ୍ଛା ଅନୁସାରେ ଯାଇପାରୁଥିଲେ କି?
    .help = ଏହା ମଧ୍ୟ ପଚାରନ୍ତୁ: ଆପଣଙ୍କ ପରିବାର ଆଜି ରାତିରେ ଚାଲିଗଲେ କ’ଣ ହୁଅନ୍ତା? ଯଦି ସେମାନଙ୍କୁ ଅଟକାଯାଇଥାନ୍ତା, ଫେରାଇ ଅଣାଯାଇଥାନ୍ତା, ମାଡ଼ ଦିଆଯାଇଥାନ୍ତା ବା ଟଙ୍କା ଦେବାକୁ ପଡ଼ିଥାନ୍ତା, ତେବେ “ନାହିଁ”। ଦୋକାନକୁ ଯାଇପାରିବା ସ୍ୱାଧୀନତା ନୁହେଁ।
fact-free-sale = ନିଜ ଜିନିଷ ବିକିବାର ସ୍ୱାଧୀନତା
    .ask = ନିଜର ଜିନିଷ, ବା ନିଜେ ତିଆରି କରିଥିବା ଜିନିଷ, ଯାହାକୁ ଇଚ୍ଛା ବଜାର ଦରରେ ବିକିପାରୁଥିଲେ କି?
fact-debt-held_them = ଋଣ ସେଠାରେ ଅଟକାଇ ରଖିଲା
    .ask = ଏହି ଋଣ ଆପଣଙ୍କୁ ସେଠାରେ ଅଟକାଇ ରଖିଥିଲା କି?

## Harm. Only in private; stop when the person wants to stop.

fact-force-threat = ଧମକ
    .ask = କେହି ଆପଣଙ୍କୁ ବା ଆପଣଙ୍କ ପରିବାରକୁ ଧମକ ଦେଇଥିଲା କି?
    .help = କ୍ଷତି କରିବାର, ପୋଲିସକୁ ଦେବାର, ଘର ବା ମଜୁରି ଛଡ଼ାଇ ନେବାର ଧମକ।
fact-force-violence = ମାଡ଼ ବା ଆଘାତ
    .ask = କେହି ଆପଣଙ୍କୁ, କିମ୍ବା ଆପଣଙ୍କ ପାଖର କାହାକୁ, ମାଡ଼ ମାରିଥିଲା ବା ଆଘାତ କରିଥିଲା କି?
# Asked only by a trained person, in private.
fact-force-sexual = ଯୌନ ହିଂସା
    .ask = ଆପଣ ଚାହୁଁନଥିବା ଭାବେ କେହି ଆପଣଙ୍କୁ ଛୁଇଁଥିଲା ବା ହଇରାଣ କରିଥିଲା କି?
    .help = କେବଳ ଯଦି ଏଥିପାଇଁ ଆପଣଙ୍କର ତାଲିମ ଅଛି, ଲୋକଟିଙ୍କ ସହ ଏକାନ୍ତରେ, ସେ ନିଜେ ବାଛିଥିବା କେହି ସାଙ୍ଗରେ ଥିଲେ। ଏହାକୁ ଛାଡ଼ି ଦିଆଯାଇପାରେ।
fact-force-confinement = ବନ୍ଦ ରଖାଗଲା ବା ଯିବାରୁ ଅଟକାଗଲା
    .ask = ଆପଣଙ୍କୁ କେବେ ତାଲା ଦେଇ ବନ୍ଦ ରଖାଯାଇଥିଲା, କିମ୍ବା ଫାଟକରେ ଅଟକାଯାଇଥିଲା କି?
fact-force-surveillance = ନଜର ରଖାଗଲା
    .ask = ଆପଣ ବାହାରକୁ ଗଲା ବେଳେ, କିମ୍ବା ରାତିରେ, କେହି ଆପଣଙ୍କ ଉପରେ ନଜର ରଖୁଥିଲା କି?
fact-force-documents_held = କାଗଜପତ୍ର ଅନ୍ୟ କେହି ରଖିଲା
    .ask = କେହି ଆପଣଙ୍କ କାର୍ଡ ବା କାଗଜ, ବ୍ୟାଙ୍କ ପାସବହି ବା ଫୋନ ନେଇଥିଲା ବା ରଖିଥିଲା କି?
fact-force-wages_withheld = ମଜୁରି ଅଟକାଇ ରଖାଗଲା
    .ask = ଆପଣ ରହିବେ ବୋଲି ମଜୁରି ଅଟକାଇ ରଖାଯାଇଥିଲା କି?
fact-force-isolation = ଅନ୍ୟମାନଙ୍କଠାରୁ ଅଲଗା ରଖାଗଲା
    .ask = ଆପଣଙ୍କୁ ପରିବାର ବା ଅନ୍ୟମାନଙ୍କ ସହ କଥା ହେବାରେ ଅଟକାଯାଇଥିଲା କି?
    .help = ଚାହିଁଲାବେଳେ କଥା ହୋଇପାରୁନଥିଲେ “ହଁ”।
fact-force-deception = ଠକାଗଲା
    .ask = ଆପଣଙ୍କୁ ସେଠାକୁ ଆଣିବାକୁ ବା ସେଠାରେ ରଖିବାକୁ ଏପରି କଥା କୁହାଯାଇଥିଲା କି ଯାହା ପରେ ସତ ହେଲା ନାହିଁ?
fact-force-excessive_overtime = ଅତ୍ୟଧିକ ଘଣ୍ଟା କାମ କରାଗଲା
    .ask = ଆପଣଙ୍କୁ ଅନ୍ୟମାନଙ୍କଠାରୁ ବହୁତ ଅଧିକ ସମୟ, କିମ୍ବା ରାତିରେ, କାମ କରିବାକୁ ପଡ଼ୁଥିଲା କି, ଯାହାକୁ ମନା କରିପାରୁନଥିଲେ?
fact-force-bad_conditions = ରହିବା ବା କାମର ଖରାପ ଅବସ୍ଥା
    .ask = ଶୋଇବା ଜାଗା, ପାଣି, ଖାଇବା ବା କାମ ଖରାପ, ମଇଳା ବା ବିପଜ୍ଜନକ ଥିଲା କି?
    .help = ଏହା ମଧ୍ୟ ପଚାରନ୍ତୁ: ଶୋଇବା ଜାଗା, ପାଣି, ଖାଇବା ଓ କାମ କିପରି ଥିଲା? ଖରାପ, ମଇଳା ବା ବିପଜ୍ଜନକ ଥିଲେ “ହଁ”।
# Derived, or set by the interviewer: hunger, illness, no other house, not knowing the language.
fact-force-vulnerability_abused = ଅଭାବର ସୁଯୋଗ ନିଆଗଲା
    .ask = ଏପରି କୌଣସି ଅଭାବ ଥିଲା କି ଯେଉଁଥିପାଇଁ ଅନ୍ୟ ଉପାୟ ନଥିଲା, ଯେପରି ଭୋକ, ରୋଗ କିମ୍ବା ରହିବାକୁ ଅନ୍ୟ ଜାଗା ନଥିବା?
    .help = ସାକ୍ଷାତକାରୀ ଏହା ସ୍ଥିର କରିପାରନ୍ତି।
fact-injury = କାମରେ ଆଘାତ
    .ask = କାମ ଯୋଗୁଁ ଆପଣ ଆଘାତ ପାଇଥିଲେ ବା ଅସୁସ୍ଥ ହୋଇଥିଲେ କି?
fact-died-on = ମୃତ୍ୟୁ ତାରିଖ
    .ask = ଲୋକଟିଙ୍କ ମୃତ୍ୟୁ କେବେ ହେଲା?
    .help = କେବଳ ଲୋକଟିଙ୍କ ମୃତ୍ୟୁ ହୋଇଥିଲେ। ଯାହା ପ୍ରାପ୍ୟ ଥିଲା, ପରିବାର ତାହା ଏବେ ବି ଦାବି କରିପାରେ।
# A list of role:category, such as owner:general; contractor:SC.
fact-accused = କିଏ ଅଟକ ରଖିଥିଲା: ଭୂମିକା ଓ ସାମାଜିକ ବର୍ଗ
    .ask = ସେଠାରେ ଆପଣଙ୍କ ଉପରେ କାହାର କ୍ଷମତା ଥିଲା: ମାଲିକ, ଠିକାଦାର, ଅନ୍ୟ କେହି? ସେମାନଙ୍କ ସମ୍ପ୍ରଦାୟ ଜାଣନ୍ତି କି?
    .help = ଏଠାରେ ନାମ ଲେଖନ୍ତୁ ନାହିଁ। ପ୍ରତ୍ୟେକଙ୍କ ପାଇଁ ଗୋଟିଏ ଧାଡ଼ି: ଭୂମିକା ଓ ସାମାଜିକ ବର୍ଗ। ସେମାନଙ୍କ ମଧ୍ୟରୁ ଜଣେ ଅନୁସୂଚିତ ଜାତିର ହେଲେ ଅନ୍ୟ ଜଣେ ଦୋଷମୁକ୍ତ ହୁଏ ନାହିଁ।
# The short form of the same when there is only one.
fact-accused-category = ଅଟକ ରଖିଥିବା ଲୋକର ସାମାଜିକ ବର୍ଗ
    .ask = ଯିଏ ଆପଣଙ୍କୁ ଅଟକ ରଖିଥିଲା, ସେ କେଉଁ ସମ୍ପ୍ରଦାୟର ଜାଣନ୍ତି କି?

## Family

fact-family-also_working = କାମ କରାଯାଇଥିବା ପରିବାର ସଦସ୍ୟ
    .ask = ଆପଣଙ୍କ ପରିବାରର ଆଉ କେତେ ଜଣ ଆପଣଙ୍କ ସହ ସେଠାରେ କାମ କରୁଥିଲେ?
fact-children-working = କାମ କରୁଥିବା 14 ବର୍ଷରୁ କମ୍ ପିଲା
    .ask = 14 ବର୍ଷରୁ କମ୍ କେତେ ଜଣ ପିଲା ସେଠାରେ କାମ କରୁଥିଲେ?
fact-adolescents-working = କାମ କରୁଥିବା 14ରୁ 17 ବର୍ଷର କିଶୋରକିଶୋରୀ
    .ask = 14ରୁ 17 ବର୍ଷର କେତେ ଜଣ ସେଠାରେ କାମ କରୁଥିଲେ?

## Claim

fact-claim-bonded = ଋଣ ଗୋତି ଋଣ ବୋଲି କହନ୍ତି
    .ask = ଏହି ଋଣ ପାଇଁ ଆପଣଙ୍କୁ କାମ କରାଗଲା ବୋଲି ଆପଣ କହନ୍ତି କି?
    .help = ଲୋକଟି ବା ସତର୍କତା କମିଟି ଏହା କହିଲେ, ଯିଏ ଋଣ ଦେଲା ତାକୁ ଅନ୍ୟଥା ପ୍ରମାଣ କରିବାକୁ ପଡ଼ିବ।
fact-paper-signed = କାଗଜରେ ଦସ୍ତଖତ ବା ଟିପଚିହ୍ନ
    .ask = କେହି ଆପଣଙ୍କଠାରୁ କାଗଜରେ ଦସ୍ତଖତ ବା ଟିପଚିହ୍ନ ନେଇଥିଲା କି? କେଉଁ କାଗଜ?
    .help = ଦସ୍ତଖତ ଥିବା କାଗଜ ଲୋକଟିଙ୍କ ବିରୋଧରେ କେବେ ଗଣାଯାଏ ନାହିଁ।

## What the offices did

fact-enquiry-on = ଅନୁସନ୍ଧାନ ହେଲା
    .ask = ଅଧିକାରୀ କେବେ ଅନୁସନ୍ଧାନ କରିବାକୁ ଆସିଲେ?
fact-freed-on = କେବେଠାରୁ ମୁକ୍ତ
    .ask = ଆପଣ କେବେଠାରୁ ମୁକ୍ତ?
fact-freed-how = କିପରି ମୁକ୍ତ ହେଲେ
    .ask = ଆପଣ କିପରି ବାହାରିଲେ?
    .help = ଚଢ଼ାଉ ହେବା ଦରକାର ନାହିଁ। ଯିଏ ଖସି ଆସିଲେ, ଯାହାକୁ ବାହାର କରି ଦିଆଗଲା, ବା ଯିଏ ଟଙ୍କା ଦେଇ ବାହାରିଲେ, ସମସ୍ତଙ୍କର ସମାନ ଅଧିକାର।
fact-rescued-on = ଉଦ୍ଧାର ହେଲା
    .ask = ଅଧିକାରୀମାନେ କେବେ ଆପଣଙ୍କୁ ବାହାର କରି ଆଣିଲେ?
fact-statement-on = ବୟାନ ଲେଖାଗଲା
    .ask = ଆପଣ ଯାହା କହିଲେ ତାହା ଅଧିକାରୀ କେବେ ଲେଖିଲେ?
fact-finding-on = ଲିଖିତ ନିଷ୍କର୍ଷ
    .ask = ମାଜିଷ୍ଟ୍ରେଟ କେବେ ଲିଖିତ ନିଷ୍ପତ୍ତି ଦେଲେ?
fact-finding-outcome = କ’ଣ ନିଷ୍କର୍ଷ ହେଲା
    .ask = ମାଜିଷ୍ଟ୍ରେଟ କ’ଣ ସ୍ଥିର କଲେ?
fact-certificate-on = ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ଦିଆଗଲା
    .ask = ଆପଣଙ୍କୁ ମୁକ୍ତି ପ୍ରମାଣପତ୍ର କେବେ ଦିଆଗଲା?
fact-certificate-form = ମୁକ୍ତି ପ୍ରମାଣପତ୍ରର ପ୍ରକାର
    .ask = ପ୍ରମାଣପତ୍ର କେବଳ ଆପଣଙ୍କ ପାଇଁ ନା ସାରା ପରିବାର ପାଇଁ?
    .help = ପିଲାଙ୍କ ସହ ପ୍ରତ୍ୟେକଙ୍କର ନିଜସ୍ୱ ପ୍ରମାଣପତ୍ର ଥିବା ଉଚିତ।
fact-certificate-office = ପ୍ରମାଣପତ୍ର ଦେଇଥିବା କାର୍ଯ୍ୟାଳୟ
    .ask = କେଉଁ କାର୍ଯ୍ୟାଳୟ ପ୍ରମାଣପତ୍ର ଦେଲା?
fact-certificate-refused_on = ମୁକ୍ତି ପ୍ରମାଣପତ୍ର ମନା ହେଲା
    .ask = କାର୍ଯ୍ୟାଳୟ କେବେ ପ୍ରମାଣପତ୍ର ଦେବାକୁ ମନା କଲା?
fact-assistance-immediate_on = ତତ୍କାଳ ସହାୟତା ଦିଆଗଲା
    .ask = ମୁକ୍ତ ହେବା ପରେ ପ୍ରଥମ ଟଙ୍କା ଆପଣ କେବେ ପାଇଲେ?
fact-assistance-immediate_amount = ତତ୍କାଳ ସହାୟତା: ଟଙ୍କା ପରିମାଣ
    .ask = ଆପଣ କେତେ ପାଇଲେ?
fact-identity-applied_on = ପରିଚୟପତ୍ର ପାଇଁ ଆବେଦନ ହେଲା
    .ask = ଆପଣଙ୍କ ପରିଚୟପତ୍ର ପାଇଁ ଆବେଦନ କେବେ କରାଗଲା?
fact-repatriated-on = ଘରକୁ ନିଆଗଲା
    .ask = ଆପଣଙ୍କୁ କେବେ ଘରକୁ ନିଆଗଲା?
# FIR: first information report, the police record that starts a case.
fact-fir-on = FIR ପଞ୍ଜୀକୃତ ହେଲା
    .ask = ପୋଲିସ କେବେ ମାମଲା ପଞ୍ଜୀକୃତ କଲା?
fact-fir-refused_on = FIR ମନା ହେଲା
    .ask = ପୋଲିସ କେବେ ପଞ୍ଜୀକୃତ କରିବାକୁ ମନା କଲା?
fact-fir-sections = FIRରେ ଥିବା ଧାରା
    .ask = FIRରେ ଆଇନର କେଉଁ ଧାରାଗୁଡ଼ିକ ଲେଖାଅଛି?
# The law's own term is "victim"; the screen says person.
fact-victim_informed-on = ମାମଲାର ଅଗ୍ରଗତି ଜଣାଗଲା
    .ask = ମାମଲା କିପରି ଚାଲିଛି, ପୋଲିସ ଆପଣଙ୍କୁ କେବେ ଜଣାଇଲା?
fact-chargesheet-on = ଅଭିଯୋଗପତ୍ର ଦାଖଲ ହେଲା
    .ask = ପୋଲିସ କେବେ ଅଦାଲତରେ ଅଭିଯୋଗପତ୍ର ଦାଖଲ କଲା?
fact-judgment-on = ରାୟ
    .ask = ଅଦାଲତ କେବେ ରାୟ ଦେଲା?
fact-judgment-outcome = ବିଚାରର ଫଳ
    .ask = ଅଦାଲତ କ’ଣ ରାୟ ଦେଲା?
fact-reimbursement-proposed_on = ତତ୍କାଳ ସହାୟତା ଭରଣା ପାଇଁ ପ୍ରସ୍ତାବ ଗଲା
    .ask = ତତ୍କାଳ ସହାୟତା ଭରଣା କରିବାକୁ ରାଜ୍ୟ କେବେ କେନ୍ଦ୍ରକୁ ଅନୁରୋଧ କଲା?
fact-rehabilitation-proposed_on = ପୁନର୍ବାସ ଟଙ୍କା ପାଇଁ ପ୍ରସ୍ତାବ ଗଲା
    .ask = ଆପଣଙ୍କ ପୁନର୍ବାସ ଟଙ୍କା ପାଇଁ ପ୍ରସ୍ତାବ କେବେ ପଠାଗଲା?
fact-rehabilitation-paid_on = ପୁନର୍ବାସ ଟଙ୍କା ଦିଆଗଲା
    .ask = ଆପଣ ପୁନର୍ବାସ ଟଙ୍କା କେବେ ପାଇଲେ?
fact-rehabilitation-paid_amount = ପୁନର୍ବାସ ଟଙ୍କା: ପରିମାଣ
    .ask = ଆପଣ କେତେ ପାଇଲେ?
fact-property-demanded_on = ସମ୍ପତ୍ତି ଫେରସ୍ତ ମଗାଗଲା
    .ask = ନିଜ ଜିନିଷ ବା ଜମି ଆପଣ କେବେ ଫେରସ୍ତ ମାଗିଲେ?
fact-property-restored_on = ସମ୍ପତ୍ତି ଫେରସ୍ତ ହେଲା
    .ask = ଆପଣ ତାହା କେବେ ଫେରି ପାଇଲେ?
fact-evicted-on = ଘରୁ ବାହାର କରାଗଲା
    .ask = ଆପଣଙ୍କୁ କେବେ ଘରୁ ବାହାର କରାଗଲା?
fact-homestead-restored_on = ଘର ଫେରସ୍ତ ହେଲା
    .ask = ଆପଣଙ୍କୁ କେବେ ପୁଣି ଘରେ ରହିବାକୁ ଦିଆଗଲା?
fact-wage_claim-on = ମଜୁରି ଦାବି ଦାଖଲ ହେଲା
    .ask = ଆପଣଙ୍କ ମଜୁରିର ଦାବି କେବେ ଦାଖଲ କରାଗଲା?
fact-wage_decision-on = ମଜୁରି ଦାବିର ନିଷ୍ପତ୍ତି ହେଲା
    .ask = ଆପଣଙ୍କ ମଜୁରିର ଦାବିର ନିଷ୍ପତ୍ତି କେବେ ହେଲା?
fact-compensation-applied_on = କ୍ଷତିପୂରଣ ପାଇଁ ଆବେଦନ ହେଲା
    .ask = କ୍ଷତିପୂରଣ ପାଇଁ ଆବେଦନ କେବେ କରାଗଲା?
fact-compensation-decided_on = କ୍ଷତିପୂରଣର ନିଷ୍ପତ୍ତି ହେଲା
    .ask = କ୍ଷତିପୂରଣର ନିଷ୍ପତ୍ତି କେବେ ହେଲା?
fact-legal_aid-applied_on = ମାଗଣା ଓକିଲ ପାଇଁ ଆବେଦନ ହେଲା
    .ask = ମାଗଣା ଓକିଲ ପାଇଁ ଆବେଦନ କେବେ କରାଗଲା?
fact-school-admitted_on = ପିଲାର ସ୍କୁଲରେ ନାମଲେଖା ହେଲା
    .ask = ପିଲାର କେବେ ସ୍କୁଲରେ ନାମ ଲେଖାଗଲା?
fact-job-demanded_on = ନିଯୁକ୍ତି ନିଶ୍ଚିତତାରେ କାମ ମଗାଗଲା
    .ask = ଆପଣ ନିଯୁକ୍ତି ନିଶ୍ଚିତତା ଅନୁସାରେ କେବେ କାମ ମାଗିଲେ?
fact-job-given_on = ନିଯୁକ୍ତି ନିଶ୍ଚିତତାରେ କାମ ଦିଆଗଲା
    .ask = ଆପଣଙ୍କୁ କେବେ କାମ ଦିଆଗଲା?
# Relief under the SC/ST Prevention of Atrocities Act.
fact-scst-relief_paid_amount = SC/ST ଆଇନ ଅନୁସାରେ ରିଲିଫ: ମିଳିଥିବା ଟଙ୍କା
    .ask = SC/ST ଆଇନ ଅନୁସାରେ ଆପଣ କେତେ ରିଲିଫ ପାଇଛନ୍ତି?

## Answers

choice-answer-yes = ହଁ
choice-answer-no = ନାହିଁ
# Must look and read different from "No".
choice-answer-not_known = ଜଣା ନାହିଁ

choice-work_kind-agriculture = ଚାଷ କାମ
choice-work_kind-brick_kiln = ଇଟାଭାଟି
choice-work_kind-stone_quarry = ପଥର ଖାଦାନ
choice-work_kind-mine = ଖଣି
choice-work_kind-construction = ନିର୍ମାଣ କାମ
choice-work_kind-domestic_work = ଘରକାମ
choice-work_kind-rice_mill = ଚାଉଳ କଳ
choice-work_kind-textile_mill = ଲୁଗା କଳ
choice-work_kind-garment = ପୋଷାକ ତିଆରି
choice-work_kind-carpet = କାର୍ପେଟ ବୁଣା
# Embroidery such as zari and zardozi.
choice-work_kind-embroidery = ଜରି କାମ
choice-work_kind-bangle = ଚୁଡ଼ି ତିଆରି
choice-work_kind-fishing = ମାଛ ଧରା
choice-work_kind-forestry = ଗଛ କଟା ଓ ଜଙ୍ଗଲ କାମ
choice-work_kind-plantation = ବଗିଚା କାମ
choice-work_kind-animal_grazing = ପଶୁ ଚରାଇବା
choice-work_kind-hotel = ହୋଟେଲ ବା ଖାଇବା ଦୋକାନ
choice-work_kind-begging = ଭିକ ମାଗିବା
choice-work_kind-sexual_exploitation = ଯୌନ ଶୋଷଣ
choice-work_kind-factory = କାରଖାନା ବା କର୍ମଶାଳା
choice-work_kind-other = ଅନ୍ୟ କାମ

choice-sex-female = ମହିଳା ବା ଝିଅ
choice-sex-male = ପୁରୁଷ ବା ପୁଅ
choice-sex-transgender = ଟ୍ରାନ୍ସଜେଣ୍ଡର ବ୍ୟକ୍ତି

choice-category-SC = ଅନୁସୂଚିତ ଜାତି
choice-category-ST = ଅନୁସୂଚିତ ଜନଜାତି
choice-category-OBC = ଅନ୍ୟ ପଛୁଆ ବର୍ଗ
choice-category-general = ଏଗୁଡ଼ିକ ମଧ୍ୟରୁ କୌଣସିଟି ନୁହେଁ (ସାଧାରଣ)

choice-migrant-none = ସେଠାରେ ରହନ୍ତି
choice-migrant-within_state = ସେହି ରାଜ୍ୟର ଅନ୍ୟ ସ୍ଥାନରୁ ଆସିଛନ୍ତି
choice-migrant-inter_state = ଅନ୍ୟ ରାଜ୍ୟରୁ ଆସିଛନ୍ତି

choice-advance_by-self = ଲୋକଟି ନିଜେ
choice-advance_by-parent = ବାପା ବା ମା
choice-advance_by-grandparent = ଜେଜେବାପା ବା ଜେଜେମା
choice-advance_by-child = ପୁଅ ବା ଝିଅ
choice-advance_by-spouse = ସ୍ୱାମୀ ବା ସ୍ତ୍ରୀ
choice-advance_by-sibling = ଭାଇ ବା ଭଉଣୀ
choice-advance_by-other = ଅନ୍ୟ କେହି

choice-advance_from-employer = ମାଲିକ
choice-advance_from-contractor = ଠିକାଦାର
choice-advance_from-agent = ଦଲାଲ
choice-advance_from-moneylender = ସାହୁକାର
choice-advance_from-other = ଅନ୍ୟ କେହି

choice-advance_cause-illness = ରୋଗ
choice-advance_cause-marriage = ବାହାଘର
choice-advance_cause-dowry = ଯୌତୁକ
choice-advance_cause-funeral = ଶୁଦ୍ଧିକ୍ରିୟା
choice-advance_cause-food = ଖାଦ୍ୟ
choice-advance_cause-liquor = ମଦ
choice-advance_cause-crop_loss = ଫସଲ ହାନି
choice-advance_cause-education = ପାଠପଢ଼ା
choice-advance_cause-travel = ଯାତାୟାତ
choice-advance_cause-old_debt = ପୁରୁଣା ଋଣ
choice-advance_cause-festival = ପର୍ବ
choice-advance_cause-housing = ଘର
choice-advance_cause-other = ଅନ୍ୟ କିଛି

choice-age_basis-stated = ଲୋକଟି କହିବା ଅନୁସାରେ
choice-age_basis-document = କାଗଜପତ୍ରରୁ
choice-age_basis-medical = ଡାକ୍ତରୀ ପରୀକ୍ଷାରୁ
choice-age_basis-appearance = ଦେଖିବାରୁ

choice-wage_unit-hour = ଘଣ୍ଟାକୁ
choice-wage_unit-day = ଦିନକୁ
choice-wage_unit-week = ସପ୍ତାହକୁ
choice-wage_unit-month = ମାସକୁ
choice-wage_unit-season = ସାରା ଋତୁକୁ
choice-wage_unit-year = ବର୍ଷକୁ
choice-wage_unit-piece = ଖଣ୍ଡ ପିଛା
choice-wage_unit-1000_bricks = 1,000 ଇଟା ପିଛା
choice-wage_unit-whole_period = ସମସ୍ତ ସମୟକୁ

choice-skill-unskilled = ଅକୁଶଳୀ
choice-skill-semi_skilled = ଅର୍ଦ୍ଧକୁଶଳୀ
choice-skill-skilled = କୁଶଳୀ
choice-skill-highly_skilled = ଅତି କୁଶଳୀ

choice-freed_how-rescued = ଅଧିକାରୀମାନେ ବାହାର କରି ଆଣିଲେ
choice-freed_how-escaped = ଖସି ଆସିଲେ
choice-freed_how-sent_away = ବାହାର କରି ଦିଆଗଲା
choice-freed_how-paid_off = ଟଙ୍କା ଦେଇ ଛାଡ଼ିଲେ
choice-freed_how-still_held = ଏବେ ବି ଅଟକ ଅଛନ୍ତି

choice-finding_outcome-bonded = ଗୋତି ଶ୍ରମ
choice-finding_outcome-other_forced = ଅନ୍ୟ ପ୍ରକାର ବାଧ୍ୟତାମୂଳକ ଶ୍ରମ
choice-finding_outcome-not_bonded = ଗୋତି ଶ୍ରମ ନୁହେଁ

choice-certificate_form-individual = ପ୍ରତ୍ୟେକ ଲୋକଙ୍କ ପାଇଁ
choice-certificate_form-family = ପରିବାର ପାଇଁ ଗୋଟିଏ

choice-judgment_outcome-convicted = ଦୋଷୀ ସାବ୍ୟସ୍ତ
choice-judgment_outcome-acquitted = ଖଲାସ
choice-judgment_outcome-other = ଅନ୍ୟ ଫଳ

choice-paper_signed-none = କୌଣସି କାଗଜ ନାହିଁ
choice-paper_signed-blank = ଖାଲି କାଗଜ
choice-paper_signed-settlement = ଆପୋଷ ବୁଝାମଣା
choice-paper_signed-not_bonded = “ଗୋତି ନୁହେଁ” ଲେଖାଥିବା କାଗଜ
choice-paper_signed-other = ଅନ୍ୟ କାଗଜ

choice-accused_role-owner = ସ୍ୱତ୍ୱାଧିକାରୀ
choice-accused_role-employer = ମାଲିକ
choice-accused_role-manager = ପରିଚାଳକ ବା ମୁନ୍‌ସି
choice-accused_role-supervisor = ତଦାରଖକାରୀ
choice-accused_role-contractor = ଠିକାଦାର
choice-accused_role-agent = ଦଲାଲ
choice-accused_role-moneylender = ସାହୁକାର
choice-accused_role-relative = ସ୍ୱତ୍ୱାଧିକାରୀଙ୍କ ସମ୍ପର୍କୀୟ
choice-accused_role-other = ଅନ୍ୟ କେହି

## Customary forms the Act names. Proper names: write them in the script of the language, do not translate.

choice-custom-adiyamar = ଆଡ଼ିୟାମାର
choice-custom-baramasia = ବାରମାସିଆ
choice-custom-basahya = ବାସାହ୍ୟା
choice-custom-bethu = ବେଠୁ
choice-custom-bhagela = ଭାଗେଲା
choice-custom-cherumar = ଚେରୁମାର
choice-custom-garru_galu = ଗାରୁ-ଗାଲୁ
choice-custom-hali = ହାଲି
choice-custom-hari = ହରି
choice-custom-harwai = ହରୱାଇ
choice-custom-holya = ହୋଲ୍ୟା
choice-custom-jana = ଜନା
choice-custom-jeetha = ଜୀଥା
choice-custom-kamiya = କାମିଆ
choice-custom-khundit_mundit = ଖୁଣ୍ଡିତ-ମୁଣ୍ଡିତ
choice-custom-kuthia = କୁଠିଆ
choice-custom-lakhari = ଲଖାରି
choice-custom-munjhi = ମୁଁଝି
choice-custom-mat = ମାଟ୍
choice-custom-munish = ମୁନିଷ ପ୍ରଥା
choice-custom-nit_majoor = ନିତ-ମଜୁର
choice-custom-paleru = ପାଲେରୁ
choice-custom-padiyal = ପଡ଼ିୟାଲ
choice-custom-pannayilal = ପନ୍ନାୟିଲାଲ
choice-custom-sagri = ସାଗ୍ରି
choice-custom-sanji = ସାଞ୍ଜି
choice-custom-sanjawat = ସଞ୍ଜାୱତ
choice-custom-sewak = ସେବକ
choice-custom-sewakia = ସେବକିଆ
choice-custom-seri = ସେରି
choice-custom-vetti = ଭେଟ୍ଟି

## Names of languages, as this language calls them

language-as = ଅସମୀୟା
language-bn = ବଙ୍ଗଳା
language-brx = ବୋଡ଼ୋ
language-doi = ଡୋଗ୍ରୀ
language-en = ଇଂରାଜୀ
language-gu = ଗୁଜରାଟୀ
language-hi = ହିନ୍ଦୀ
language-kn = କନ୍ନଡ଼
language-ks = କାଶ୍ମୀରୀ
language-kok = କୋଙ୍କଣୀ
language-mai = ମୈଥିଳୀ
language-ml = ମାଲୟାଲମ
language-mni = ମଣିପୁରୀ (ମେଇତେଇ)
language-mr = ମରାଠୀ
language-ne = ନେପାଳୀ
language-or = ଓଡ଼ିଆ
language-pa = ପଞ୍ଜାବୀ
language-sa = ସଂସ୍କୃତ
language-sat = ସାନ୍ତାଳୀ
language-sd = ସିନ୍ଧୀ
language-ta = ତାମିଲ
language-te = ତେଲୁଗୁ
language-ur = ଉର୍ଦ୍ଦୁ

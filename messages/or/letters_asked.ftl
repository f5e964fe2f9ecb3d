### What a letter asks of the office it goes to, sum by sum; requests about work that nobody wrote about yet; days that are over.

letter-common-was_due_by = { $date } ସୁଦ୍ଧା କରିବାର ଥିଲା
letter-statement_of_account-asks = ପ୍ରତ୍ୟେକ ରାଶି ବିଷୟରେ ଆପଣଙ୍କ କାର୍ଯ୍ୟାଳୟକୁ ଅନୁରୋଧ
letter-statement_of_account-ask-blocked = ଏହାକୁ ଠିକ୍ କରାନ୍ତୁ, ଏବଂ କେଉଁ କାଗଜ ବା ପଦକ୍ଷେପ ବାକି ଅଛି ଲେଖନ୍ତୁ।
letter-statement_of_account-ask-taken = ଅନ୍ୟମାନେ ଟଙ୍କା ଉଠାଇ ନେଇଛନ୍ତି। ଖାତାକୁ ସୁରକ୍ଷିତ କରାନ୍ତୁ ଏବଂ ଟଙ୍କା ଫେରାଇ ଦିଅନ୍ତୁ।
letter-statement_of_account-ask-pay_again = ଦେୟ ଫେରି ଆସିଛି। ତାହାର କାରଣ ଠିକ୍ କରାଇ ପୁଣି ଦିଅନ୍ତୁ।
letter-statement_of_account-ask-ask_person = ଦିଆଯାଇଛି ବୋଲି କୁହାଯାଏ, କିନ୍ତୁ ବ୍ୟକ୍ତିଙ୍କ ପାଖରେ ପହଞ୍ଚିବା କିଛି ଦେଖାଏ ନାହିଁ। ଦିନ, ଖାତା ଓ ବ୍ୟାଙ୍କର ଦେୟ ସଂଖ୍ୟା ଜଣାନ୍ତୁ।
letter-statement_of_account-ask-ask_payment = ମଞ୍ଜୁର ହୋଇଛି ଏବଂ ଦିଆଯାଇନାହିଁ। କେଉଁ ଦିନ ଦିଆଯିବ ଜଣାନ୍ତୁ।
letter-statement_of_account-ask-ask_amount = କେଉଁ ରାଶି ଲାଗୁ ଅଛି ଓ କେଉଁ ଆଦେଶରେ, ଲିଖିତ ଭାବେ ଜଣାନ୍ତୁ।
letter-statement_of_account-ask-claim = ଏହା ବାକି ଅଛି। ଦୟାକରି ଦିଅନ୍ତୁ, ନଚେତ୍ ଲିଖିତ କାରଣ ଦିଅନ୍ତୁ।
letter-rti_application-ask-action_none = ଏହି ବିଷୟରେ ଏହି କାର୍ଯ୍ୟାଳୟ ତାରିଖ ଅନୁସାରେ କ’ଣ କଲା।
letter-worker_summary-said_paid = କାର୍ଯ୍ୟାଳୟ କହେ ଯେ { $amount } ଦିଆଯାଇଛି। ଆପଣଙ୍କୁ ମିଳି ନ ଥିଲେ ଆମକୁ କୁହନ୍ତୁ।
letter-worker_summary-outstanding = ଏବେ ବି ଆସିବାକୁ ବାକି: { $amount }।
letter-escalation-opening_unwritten = ତଳ ଲିଖିତ କାମ ଆପଣଙ୍କ ତତ୍ତ୍ୱାବଧାନରେ ଥିବା କାର୍ଯ୍ୟାଳୟର କରିବାର ଥିଲା। ଏହାର ଶେଷ ଦିନ ଗଡ଼ିଯାଇଛି ଏବଂ ଆମକୁ ମିଳିଥିବା ସୂଚନା ଅନୁସାରେ ଏହା ହୋଇନାହିଁ।

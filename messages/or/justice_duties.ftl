### Facts and duties of two districts, of a refused report, of protection and of legal aid.

fact-fir-superintendent_on = ପ୍ରତ୍ୟାଖ୍ୟାନ ଅଧୀକ୍ଷକଙ୍କୁ ପଠାଗଲା
fact-fir-magistrate_on = ତଦନ୍ତ ଆଦେଶ ପାଇଁ ମାଜିଷ୍ଟ୍ରେଟଙ୍କୁ ଅନୁରୋଧ
fact-fir-ordered_on = ମାଜିଷ୍ଟ୍ରେଟ ତଦନ୍ତ ଆଦେଶ ଦେଲେ
fact-protection-asked_on = ସୁରକ୍ଷା ମଗାଗଲା
fact-protection-answered_on = ସୁରକ୍ଷା ଅନୁରୋଧର ଉତ୍ତର
fact-legal_aid-assigned_on = ଓକିଲ ନିଯୁକ୍ତ
fact-handoff-disputed_on = ହସ୍ତାନ୍ତରରେ ବିବାଦ
fact-handoff-settled_on = ଜିଲ୍ଲା ବିବାଦର ନିଷ୍ପତ୍ତି
duty-fir_superintendent = ପ୍ରତ୍ୟାଖ୍ୟାନ ଉପରେ ଅଧୀକ୍ଷକଙ୍କ ଉତ୍ତର
    .what = ପଠାଯାଇଥିବା କଥାରେ ଆମଲଯୋଗ୍ୟ ଅପରାଧ ଥିଲେ ଅଧୀକ୍ଷକ ନିଜେ ତଦନ୍ତ କରିବେ ବା କରାଇବେ।
duty-fir_magistrate = ତଦନ୍ତ ଉପରେ ମାଜିଷ୍ଟ୍ରେଟଙ୍କ ନିଷ୍ପତ୍ତି
    .what = ପୋଲିସ ତଦନ୍ତ କରିବ କି ନାହିଁ ତାହା ମାଜିଷ୍ଟ୍ରେଟ ସ୍ଥିର କରିବେ।
duty-protection = ସୁରକ୍ଷା ଅନୁରୋଧର ଉତ୍ତର
    .what = ପୋଲିସ ବିପଦ ଉପରେ ରିପୋର୍ଟ ଦେବ; ବ୍ୟକ୍ତିଙ୍କୁ ସୁରକ୍ଷା ବା କାରଣ ଜଣାଇବାକୁ ହେବ।
duty-legal_aid = ମାଗଣା ଓକିଲ
    .what = ଆଇନ ସେବା ପ୍ରାଧିକରଣ ଓକିଲ ଦେବ, ନଚେତ୍ ଲିଖିତ କାରଣ ଦେବ।
duty-handoff_settlement = ଦୁଇ ଜିଲ୍ଲା ମଧ୍ୟରେ ନିଷ୍ପତ୍ତି
    .what = ଦୁଇ ଜିଲ୍ଲା ଉପର କାର୍ଯ୍ୟାଳୟ କିଏ କାମ କରିବ କହିବ; ସେ ପର୍ଯ୍ୟନ୍ତ ପ୍ରେରକ କରିବ।

### Facts and duties of two districts, of a refused report, of protection and of legal aid.

fact-fir-superintendent_on = इनकार अधीक्षक को भेजा
fact-fir-magistrate_on = मजिस्ट्रेट से जाँच का आदेश माँगा
fact-fir-ordered_on = मजिस्ट्रेट ने जाँच का आदेश दिया
fact-protection-asked_on = सुरक्षा माँगी
fact-protection-answered_on = सुरक्षा की माँग का उत्तर
fact-legal_aid-assigned_on = वकील नियुक्त
fact-handoff-disputed_on = सौंपने पर विवाद
fact-handoff-settled_on = ज़िलों का विवाद तय
duty-fir_superintendent = इनकार पर पुलिस अधीक्षक का उत्तर
    .what = भेजी गई बात में संज्ञेय अपराध हो तो पुलिस अधीक्षक को स्वयं जाँच करनी या करानी होगी।
duty-fir_magistrate = जाँच पर मजिस्ट्रेट का निर्णय
    .what = जिस मजिस्ट्रेट से कहा गया, वह तय करेगा कि पुलिस जाँच करे या नहीं।
duty-protection = सुरक्षा की माँग का उत्तर
    .what = पुलिस को ख़तरे पर रिपोर्ट देनी होगी; व्यक्ति को सुरक्षा मिले या कारण बताया जाए।
duty-legal_aid = मुफ़्त वकील
    .what = विधिक सेवा प्राधिकरण को वकील देना होगा, या लिखित कारण।
duty-handoff_settlement = दो ज़िलों के बीच निर्णय
    .what = दोनों ज़िलों के ऊपर का कार्यालय बताए कि कौन काम करेगा; तब तक भेजने वाला करता है।

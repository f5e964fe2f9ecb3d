score-money_said_paid = चुकाया बताया गया, पहुँचा हो या नहीं
score-part-people = { $of ->
    [one] 1 व्यक्ति का { $low } %
   *[other] { $of } लोगों में से { $low } %
  }
score-part-enquired = { $of ->
    [one] जाँच किए गए 1 व्यक्ति का { $low } %
   *[other] जाँच किए गए { $of } लोगों में से { $low } %
  }
score-part-refusals = { $of ->
    [one] इनकार किए गए 1 प्रमाण-पत्र का { $low } %
   *[other] इनकार किए गए { $of } प्रमाण-पत्रों में से { $low } %
  }
score-part-cases = { $of ->
    [one] 1 मामले का { $low } %
   *[other] { $of } मामलों में से { $low } %
  }
score-part-fir_registered = { $of ->
    [one] FIR दर्ज 1 मामले का { $low } %
   *[other] FIR दर्ज { $of } मामलों में से { $low } %
  }
score-part-judgments = { $of ->
    [one] 1 फ़ैसले का { $low } %
   *[other] { $of } फ़ैसलों में से { $low } %
  }
page-rule7-freed = { $count ->
    [one] { $count } मुक्त व्यक्ति
   *[other] { $count } मुक्त लोग
  }
score-part-none = अभी कोई हिस्सा नहीं बताया जा सकता
budgets-about = लगभग { $amount }
committees-write = समिति दर्ज करें
committees-write-none = दर्ज करें कि समिति नहीं है
budgets-write = बजट दर्ज करें
page-print = छापें
page-rule7-a-column = नाम और घर
page-rule7-b-column = काम और आय, जैसा बताया
page-rule7-c-column = व्यक्ति तक क्या पहुँचा
page-rule7-d-column = क्या किया गया
page-rule7-case = मामला
page-rule7-home-not-recorded = घर दर्ज नहीं
page-rule7-nothing-came = व्यक्ति तक कुछ पहुँचा, ऐसा दर्ज नहीं
page-rule7-total = कुल मिला पैसा
page-rule7-allowed = सिर्फ़ मंज़ूर, मिला नहीं
page-rule7-for = व्यक्ति { $people } के लिए
page-certificate-contradiction-given_after_refusal = इनकार, बाद में पलटा
page-certificate-contradiction-found_after_refusal = इनकार, बाद में बंधुआ पाया
page-certificate-contradiction-refused_after_given = दिया, बाद में इनकार
page-certificate-contradiction-refused_after_found = बंधुआ पाया, फिर इनकार
page-certificate-contradiction-given_before_asked = तारीखें देखें
certificate-contradiction-found_after_refusal = { $earlier } को इनकार, { $later } को लिखित निष्कर्ष में बंधुआ पाया। मामले में दोनों रहते हैं; बाद वाला, निष्कर्ष, लागू है।
certificate-contradiction-refused_after_found = { $earlier } को लिखित निष्कर्ष में बंधुआ पाया, { $later } को प्रमाण-पत्र से इनकार। मामले में दोनों रहते हैं; बाद वाला, इनकार, लागू है।
page-law-not-yet = अभी लागू नहीं: { $date } से
page-law-over = { $date } तक लागू था
page-law-looked-over = पुष्टि
page-law-rates-replaced = बदली गई
page-law-rates-no-date = तारीख नहीं: काम में नहीं ली जाती
page-registers-called = कौन-सा
page-file-choose = फ़ाइल चुनें
page-law-rates-end-not-known = कब तक, मालूम नहीं

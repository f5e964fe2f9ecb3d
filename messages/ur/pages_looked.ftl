score-money_said_paid = ادا کی گئی بتائی گئی، پہنچی ہو یا نہیں
score-part-people = { $of ->
    [one] 1 شخص کا { $low } %
   *[other] { $of } لوگوں میں سے { $low } %
  }
score-part-enquired = { $of ->
    [one] جانچ کیے گئے 1 شخص کا { $low } %
   *[other] جانچ کیے گئے { $of } لوگوں میں سے { $low } %
  }
score-part-refusals = { $of ->
    [one] انکار کی گئی 1 سند کا { $low } %
   *[other] انکار کی گئی { $of } سندوں میں سے { $low } %
  }
score-part-cases = { $of ->
    [one] 1 کیس کا { $low } %
   *[other] { $of } کیسوں میں سے { $low } %
  }
score-part-fir_registered = { $of ->
    [one] ایف آئی آر درج 1 کیس کا { $low } %
   *[other] ایف آئی آر درج { $of } کیسوں میں سے { $low } %
  }
score-part-judgments = { $of ->
    [one] 1 فیصلے کا { $low } %
   *[other] { $of } فیصلوں میں سے { $low } %
  }
page-rule7-freed = { $count ->
    [one] { $count } آزاد شخص
   *[other] { $count } آزاد لوگ
  }
score-part-none = ابھی کوئی حصہ نہیں بتایا جا سکتا
budgets-about = تقریباً { $amount }
committees-write = کمیٹی درج کریں
committees-write-none = درج کریں کہ کمیٹی نہیں ہے
budgets-write = بجٹ درج کریں
page-print = چھاپیں
page-rule7-a-column = نام اور گھر
page-rule7-b-column = کام اور آمدنی، جیسا بتایا
page-rule7-c-column = شخص تک کیا پہنچا
page-rule7-d-column = کیا کیا گیا
page-rule7-case = مقدمہ
page-rule7-home-not-recorded = گھر درج نہیں
page-rule7-nothing-came = شخص تک کچھ پہنچا، ایسا درج نہیں
page-rule7-total = کل ملی رقم
page-rule7-allowed = صرف منظور، ملا نہیں
page-rule7-for = شخص { $people } کے لیے
page-certificate-contradiction-given_after_refusal = انکار، بعد میں بدلا
page-certificate-contradiction-found_after_refusal = انکار، بعد میں بندھوا پایا
page-certificate-contradiction-refused_after_given = دیا، بعد میں انکار
page-certificate-contradiction-refused_after_found = بندھوا پایا، پھر انکار
page-certificate-contradiction-given_before_asked = تاریخیں دیکھیں
certificate-contradiction-found_after_refusal = { $earlier } کو انکار، { $later } کو تحریری نتیجے میں بندھوا پایا گیا۔ مقدمے میں دونوں رہتے ہیں؛ بعد والا، نتیجہ، لاگو ہے۔
certificate-contradiction-refused_after_found = { $earlier } کو تحریری نتیجے میں بندھوا پایا گیا، { $later } کو سرٹیفکیٹ سے انکار۔ مقدمے میں دونوں رہتے ہیں؛ بعد والا، انکار، لاگو ہے۔
page-law-not-yet = ابھی نافذ نہیں: { $date } سے
page-law-over = { $date } تک نافذ تھا
page-law-looked-over = تصدیق
page-law-rates-replaced = بدلی گئی
page-law-rates-no-date = تاریخ نہیں: استعمال نہیں ہوتی
page-registers-called = کون سا
page-file-choose = فائل چنیں
page-law-rates-end-not-known = کب تک، معلوم نہیں

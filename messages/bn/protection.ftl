### The letter that asks for protection of people who are threatened, and the words for what was done to them.

letter-protection_request = সুরক্ষার অনুরোধ
    .what = যাঁকে হুমকি দেওয়া হচ্ছে তাঁর জন্য: কী ঘটেছে, পুলিশের কাছে কী চাওয়া হচ্ছে। তিনি কোথায় থাকেন তা এতে নেই।
letter-protection_request-subject = মুচলেকাবদ্ধ শ্রমের কথা জানানোর পর হুমকি পাওয়া মানুষদের সুরক্ষার অনুরোধ
letter-protection_request-opening = সংযোজনে যাঁদের নাম আছে তাঁরা মুচলেকাবদ্ধ শ্রমের কথা জানিয়েছেন। তারপর থেকে তাঁদের হুমকি দেওয়া হয়েছে। সুরক্ষা এখনই চাওয়া হচ্ছে; এর জন্য অভিযোগ নথিভুক্ত হওয়ার অপেক্ষা করা চলে না।
letter-protection_request-opening_fir = সংযোজনে যাঁদের নাম আছে তাঁরা মুচলেকাবদ্ধ শ্রমের মামলায় ভুক্তভোগী ও সাক্ষী; এফআইআর { $date } তারিখে নথিভুক্ত হয়েছে। কথা বলার পর থেকে তাঁদের হুমকি দেওয়া হয়েছে। সুরক্ষা এখনই চাওয়া হচ্ছে।
letter-protection_request-happened = কী ঘটেছে
letter-protection_request-write = কবে, কে, কী বলেছে বা করেছে, কে দেখেছে
letter-protection_request-column-date = তারিখ
letter-protection_request-column-person = ব্যক্তি
letter-protection_request-column-what = কী করা হয়েছে
letter-protection_request-column-who = কে করেছে
letter-protection_request-column-police = পুলিশকে জানানো
letter-protection_request-words = “{ $words }”
letter-protection_request-pressed = হুমকি বা টাকা দিয়ে সাক্ষীকে বয়ান ফিরিয়ে নিতে চাপ দেওয়া নিজেই একটি অপরাধ। আগে যা বলা হয়েছে তা বহাল থাকে।
letter-protection_request-why = সুরক্ষা কেন প্রাপ্য
letter-protection_request-ground-scheme = সাক্ষী সুরক্ষা প্রকল্প, 2018 সুপ্রিম কোর্ট প্রতিটি রাজ্যের জন্য বাধ্যতামূলক করেছে (মহেন্দর চাওলা বনাম ভারত ইউনিয়ন)। এতে বিপদে থাকা সাক্ষীর জন্য পুলিশ হুমকি বিশ্লেষণ প্রতিবেদন দেয় এবং জেলার উপযুক্ত কর্তৃপক্ষ আদেশ দেয়; ততদিন অন্তর্বর্তী সুরক্ষার আদেশ হতে পারে।
letter-protection_request-ground-scst = তফসিলি জাতি ও তফসিলি জনজাতি (অত্যাচার নিবারণ) আইন, 1989-এর অপরাধের ভুক্তভোগী, তাঁর নির্ভরশীল ও সাক্ষীদের ওই আইনের 15ক ধারায় সুরক্ষার অধিকার আছে।
letter-protection_request-ground-child = এই মানুষদের মধ্যে একটি শিশু আছে; যাতে শিশুকে চেনা যায় এমন কিছু যাঁর জানা জরুরি নয় তাঁকে বলা চলবে না।
letter-protection_request-ground-court = যে ভয়ে আছে সে সত্য বলতে পারে না। সুরক্ষা যেমন ব্যক্তির, তেমনই তদন্ত ও আদালতেরও প্রাপ্য।
letter-protection_request-place = মানুষেরা এখন কোথায় আছেন তা এখানে লেখা নেই। তা কেবল তাঁদের সুরক্ষার জন্য নির্দিষ্ট অফিসারকে মুখে বা সিলমোহর করা খামে জানানো হবে।
letter-protection_request-demand-now = উল্লিখিত মানুষদের ও তাঁদের পরিবারকে আজ থেকে, উপযুক্ত কর্তৃপক্ষের আদেশ পর্যন্ত, সুরক্ষা দিন।
letter-protection_request-demand-report = এই অনুরোধসহ হুমকি বিশ্লেষণ প্রতিবেদন প্রকল্পের উপযুক্ত কর্তৃপক্ষের কাছে পাঠান, এবং সংশ্লিষ্টদের একান্তে শুনুন।
letter-protection_request-demand-offence = উপরে যা বলা হয়েছে তা আলাদা অপরাধ হিসেবে নথিভুক্ত করুন ও অনুলিপি দিন।
letter-protection_request-demand-bail = হুমকিদাতা জামিনে থাকলে সঙ্গে সঙ্গে সরকারি আইনজীবীকে জানান, যাতে আদালতকে জামিন বাতিলের কথা বলা যায়।
letter-protection_request-demand-secret = তাঁরা কোথায় থাকেন তা কাউকে, বিশেষত অভিযুক্ত বা তাদের লোকদের, জানাবেন না; অভিযুক্তদের সঙ্গে থানায় ডাকবেন না।
letter-protection_request-demand-officer = দিনরাত ধরা হয় এমন ফোন নম্বরসহ একজন অফিসারের নাম দিন; মহিলারা চাইলে মহিলা অফিসার।
letter-protection_request-demand-answer = লিখিত উত্তর দিন। সুরক্ষা না দিলে কারণ জানান।

## Who threatens, and how

choice-accused_part-owner = মালিক
choice-accused_part-contractor = ঠিকাদার
choice-accused_part-manager = ম্যানেজার বা পাহারাদার
choice-accused_part-lender = ঋণদাতা
choice-accused_part-relative = তাদের আত্মীয় বা বন্ধু
choice-accused_part-official = কোনো আধিকারিক
choice-accused_part-unknown = অচেনা কেউ
choice-threat_kind-words = কথায়
choice-threat_kind-weapon = অস্ত্র দিয়ে
choice-threat_kind-violence = মারধর করে
choice-threat_kind-debt_demanded = পুরোনো ঋণ চাওয়া হয়েছে
choice-threat_kind-documents_or_home = কাগজ বা ঘর কেড়ে নেওয়া
choice-threat_kind-family = পরিবারকে হুমকি
choice-threat_kind-pressed_to_retract = বয়ান ফিরিয়ে নেওয়ার চাপ
choice-threat_kind-followed = পিছু নেওয়া বা নজরদারি
choice-threat_kind-bribe_offered = চুপ থাকতে টাকা দিতে চাওয়া
choice-threat_kind-other = অন্যভাবে

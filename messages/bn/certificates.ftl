
## The letters by name

letter-release_certificate = মুক্তি শংসাপত্র
    .what = দপ্তর নিজে স্বাক্ষর করেছে, একজনের জন্য।
letter-corrigendum_request = শংসাপত্র সংশোধনের অনুরোধ
    .what = ভুল নাম, বয়স বা জেলা, কেউ বাদ পড়েছে, পরিবারের জন্য একটিই কাগজ, বা হারানো কাগজ।
letter-re_enquiry_demand = নতুন তদন্তের দাবি
    .what = ব্যক্তি একা, নিজের ভাষায়, অন্য আধিকারিকের সামনে।
letter-appeal_to_magistrate_above = উপরের ম্যাজিস্ট্রেটের কাছে আবেদন
    .what = শংসাপত্র দিতে অস্বীকার করা হয়েছে, বা দপ্তর নীরব।
letter-comparison_annexure = দলের তুলনা, ব্যক্তি ধরে ধরে
    .what = কে শংসাপত্র পেয়েছে আর কে পায়নি, কোন একই তথ্যের উপর।

## What is wrong with a certificate

choice-certificate_fault-name = ভুল নাম
choice-certificate_fault-age = ভুল বয়স
choice-certificate_fault-district = ভুল জেলা
choice-certificate_fault-dependant_left_out = নির্ভরশীল কেউ বাদ পড়েছে
choice-certificate_fault-family_paper = পরিবারের জন্য একটিই কাগজ
choice-certificate_fault-lost = হারিয়ে গেছে
choice-certificate_fault-other = অন্য কিছু

fact-certificate-own = শংসাপত্রটি এই ব্যক্তির নিজের

## Request to correct a certificate

letter-corrigendum_request-subject = মুচলেকাবদ্ধ শ্রম প্রথা (বিলোপ) আইন, 1976-এর অধীনে মুক্তি শংসাপত্র সংশোধনের অনুরোধ
letter-corrigendum_request-opening = এখানে নাম করা ব্যক্তিদের { $date } তারিখের মুক্তি শংসাপত্র দেওয়া হয়েছিল। নিচের কারণে সেটি যেমন আছে তেমন কাজে লাগে না।
letter-corrigendum_request-opening_undated = এখানে নাম করা ব্যক্তিদের মুক্তি শংসাপত্র দেওয়া হয়েছিল। নিচের কারণে সেটি যেমন আছে তেমন কাজে লাগে না।
letter-corrigendum_request-wrong = কী সংশোধন করতে হবে
letter-corrigendum_request-write = কী লেখা আছে, আর কী হওয়া উচিত
letter-corrigendum_request-column-label = ব্যক্তি
letter-corrigendum_request-column-number = শংসাপত্র নং
letter-corrigendum_request-column-fault = কী ভুল
letter-corrigendum_request-column-as_written = যেমন লেখা
letter-corrigendum_request-column-as_it_should_be = যেমন হওয়া উচিত
letter-corrigendum_request-no_delay = লেখার ভুলে সিদ্ধান্ত বাতিল হয় না, আর তার ফল পিছিয়ে যায় না। শংসাপত্র প্রথম তারিখ থেকেই বলবৎ; তাৎক্ষণিক সহায়তা ও পুনর্বাসন সংশোধনের জন্য অপেক্ষা করবে না।
letter-corrigendum_request-demand-correct = উপরে দেখানো মতো শংসাপত্র সংশোধন করুন, নম্বর ও প্রথম তারিখ একই রাখুন, আর যে দপ্তরগুলির কাছে নকল আছে তাদের লিখে জানান।
letter-corrigendum_request-demand-dependant = যারা বাদ পড়েছে তাদের প্রত্যেককে, শিশুদেরও, নিজের নামে শংসাপত্র দিন।
letter-corrigendum_request-demand-own = পরিবারের প্রত্যেককে নিজের নামে শংসাপত্র দিন। পরিবারের জন্য একটি কাগজ কেবল একজনের জন্য গোনা হয়।
letter-corrigendum_request-demand-copy = হারানো শংসাপত্রের প্রত্যয়িত নকল নথি থেকে, বিনা মাশুলে ও নতুন তদন্ত ছাড়া দিন।
letter-corrigendum_request-demand-hand = কাগজটি সেই ব্যক্তির হাতেই দিন, তার বোঝার ভাষায় পড়ে শোনান, আর প্রাপ্তি লিখে রাখুন।
letter-corrigendum_request-demand-meanwhile = ততদিন ব্যাংক ও দপ্তরকে লিখে নিশ্চিত করুন যে এই ব্যক্তি মুক্ত মুচলেকাবদ্ধ শ্রমিক।

## Demand for a new enquiry

letter-re_enquiry_demand-subject = মুচলেকাবদ্ধ শ্রম প্রথা (বিলোপ) আইন, 1976-এর ধারা 10 থেকে 12-এর অধীনে নতুন তদন্তের দাবি
letter-re_enquiry_demand-opening = যে তদন্ত হয়েছে তাতে সত্য সামনে আসতে পারেনি। নতুন তদন্ত চাওয়া হচ্ছে।
letter-re_enquiry_demand-opening_refused = এমন তদন্তের পর { $date } তারিখে শংসাপত্র দিতে অস্বীকার করা হয়েছে যাতে সত্য সামনে আসতে পারেনি। নতুন তদন্ত চাওয়া হচ্ছে।
letter-re_enquiry_demand-how = শ্রমিককে কীভাবে শুনতে হবে
letter-re_enquiry_demand-alone = একা। মালিক, ঠিকাদার বা তাদের লোকের সামনে জিজ্ঞাসা করলে কেউ খোলাখুলি বলতে পারে না; তাদের শোনার মধ্যে করা অস্বীকার কিছুই প্রমাণ করে না।
letter-re_enquiry_demand-language = নিজের ভাষায়, এমন দোভাষীর সঙ্গে যার মালিকের সঙ্গে সম্পর্ক নেই; মহিলারা চাইলে মহিলা আধিকারিকের মাধ্যমে।
letter-re_enquiry_demand-officer = আগে যিনি তদন্ত করেছেন তিনি ছাড়া অন্য আধিকারিকের মাধ্যমে, যিনি এখনও মত গঠন করেননি।
letter-re_enquiry_demand-paper = কাগজে: কী জিজ্ঞাসা ও কী উত্তর, পড়ে শোনানো, আর ব্যক্তিকে নকল।
letter-re_enquiry_demand-demand-officer = নতুন তদন্তের জন্য অন্য আধিকারিকের নাম ও দিন লিখে জানান।
letter-re_enquiry_demand-demand-alone = প্রত্যেককে একা ও নিরাপদে, { $language } ভাষায়, স্বাধীন দোভাষীর সঙ্গে শুনুন।
letter-re_enquiry_demand-demand-copy = প্রতিটি বয়ান পড়ে শোনান ও ব্যক্তিকে নকল দিন।
letter-re_enquiry_demand-demand-finding = প্রত্যেকের বিষয়ে সিদ্ধান্ত কারণসহ লিখে রাখুন।
letter-re_enquiry_demand-demand-certificate = যাকে মুচলেকাবদ্ধ শ্রমিক পাওয়া যায় তাকে নিজের নামে শংসাপত্র দিন।

## Appeal to the magistrate above

letter-appeal_to_magistrate_above-subject = মুচলেকাবদ্ধ শ্রম প্রথা (বিলোপ) আইন, 1976-এর অধীনে মুক্তি শংসাপত্র অস্বীকারের বিরুদ্ধে আবেদন
letter-appeal_to_magistrate_above-opening = { $date } তারিখে এখানে নাম করা ব্যক্তিদের মুক্তি শংসাপত্র দিতে অস্বীকার করা হয়েছে। তাঁরা অস্বীকারকারী আধিকারিকের উপরের ম্যাজিস্ট্রেটকে নথি আনিয়ে সিদ্ধান্ত নিতে অনুরোধ করেন।
letter-appeal_to_magistrate_above-opening_silent = এখানে নাম করা ব্যক্তিদের মুক্তি শংসাপত্রও দেওয়া হয়নি, আদেশও নয়। তাঁরা সংশ্লিষ্ট আধিকারিকের উপরের ম্যাজিস্ট্রেটকে নথি আনিয়ে সিদ্ধান্ত নিতে অনুরোধ করেন।
letter-appeal_to_magistrate_above-why = অস্বীকার কেন টিকতে পারে না
letter-appeal_to_magistrate_above-not_wages = মজুরির বিরোধ বলা বা মীমাংসা হওয়ায় কিছুই শেষ হয় না: পাওনার কিছু অংশ দিলে সিদ্ধান্ত দেওয়া, মুক্ত করা ও শংসাপত্র দেওয়ার কর্তব্য শেষ হয় না।
letter-appeal_to_magistrate_above-not_police = শংসাপত্রের আগে পুলিশের মামলা বা দোষী সাব্যস্ত হওয়া লাগে না।
letter-appeal_to_magistrate_above-not_panchayat = পঞ্চায়েতের কথা শোনা যায়; তা শংসাপত্র বা সহায়তার শর্ত নয়, বিশেষত যেখানে তার সদস্যদের মালিকের সঙ্গে সম্পর্ক আছে।
letter-appeal_to_magistrate_above-reasons = প্রত্যেকের জন্য লিখিত কারণ ছাড়া অস্বীকার কোনো সিদ্ধান্ত নয়।
letter-appeal_to_magistrate_above-same_group = একই দলের অন্যদের, যাদের একই জায়গায় রাখা হয়েছিল, শংসাপত্র দেওয়া হয়েছে (মোট { $people } জন)।
letter-appeal_to_magistrate_above-demand-call = তদন্তের নথি আনান ও আবেদনকারীদের নকল দিন।
letter-appeal_to_magistrate_above-demand-hear = প্রত্যেক আবেদনকারীকে একা, নিজের ভাষায় শুনুন।
letter-appeal_to_magistrate_above-demand-set_aside = অস্বীকার বাতিল করুন।
letter-appeal_to_magistrate_above-demand-certificate = তাদের প্রত্যেককে নিজের নামে মুক্তি শংসাপত্র দিন।
letter-appeal_to_magistrate_above-demand-assistance = বলবৎ তাৎক্ষণিক সহায়তা দিন।
letter-appeal_to_magistrate_above-demand-reasons = এর কিছু না মানা হলে কারণসহ আদেশ, ব্যক্তি ধরে ধরে, লিখে দিন।
letter-appeal_to_magistrate_above-next = এর সিদ্ধান্ত না হলে আবেদনকারীরা হাইকোর্টে যাওয়ার জন্য আইনি পরিষেবা কর্তৃপক্ষের কাছে উকিল চাইবেন।

## Comparison of a group

letter-comparison_annexure-subject = দলের ব্যক্তি ধরে তুলনা; মামলা: { $case }
letter-comparison_annexure-opening = দলে একই জায়গায় রাখা { $people } জন আছেন। { $given } জনকে শংসাপত্র দেওয়া হয়েছে ও { $refused } জনকে অস্বীকার করা হয়েছে; { $open } জনের বিষয়ে কোনো সিদ্ধান্ত জানা নেই।
letter-comparison_annexure-opening_decided = দলে একই জায়গায় রাখা { $people } জন আছেন। { $given } জনকে শংসাপত্র দেওয়া হয়েছে ও { $refused } জনকে অস্বীকার করা হয়েছে।
letter-comparison_annexure-table = কী সিদ্ধান্ত হয়েছে, আর প্রত্যেকের বিষয়ে কী বলা হয়েছে
letter-comparison_annexure-column-person = ব্যক্তি
letter-comparison_annexure-column-outcome = কী সিদ্ধান্ত
letter-comparison_annexure-column-told = ব্যক্তির বিষয়ে কী বলা হয়েছে
letter-comparison_annexure-given = { $date } তারিখের শংসাপত্র
letter-comparison_annexure-refused = { $date } তারিখে অস্বীকার
letter-comparison_annexure-undecided = কোনো সিদ্ধান্ত জানা নেই
letter-comparison_annexure-same = যাদের সিদ্ধান্ত হয়েছে তাদের সবার জন্য কী একই
letter-comparison_annexure-same_none = যাদের সিদ্ধান্ত হয়েছে তাদের সবার জন্য একই এমন কোনো তথ্য এখনও জানা নেই। আগে প্রত্যেকের বিষয়ে কী বলা হয়েছে লিখুন।
letter-comparison_annexure-conclusion = এই একই তথ্যে কয়েকজনকে শংসাপত্র দেওয়া হয়েছে, কয়েকজনকে অস্বীকার করা হয়েছে।
letter-comparison_annexure-demand-same_measure = সবার জন্য একই মাপকাঠি রাখুন: একই তথ্যে অন্যদের যা দেওয়া হয়েছে, যাদের অস্বীকার করা হয়েছে তাদেরও দিন।
letter-comparison_annexure-demand-reasons = অথবা ব্যক্তি ধরে লিখে বলুন কোন তথ্য একজনকে অন্যজন থেকে আলাদা করে।

## The paper

certificate-paper-title = মুক্তি শংসাপত্র
certificate-paper-act = মুচলেকাবদ্ধ শ্রম প্রথা (বিলোপ) আইন, 1976-এর অধীনে
certificate-paper-draft = খসড়া
certificate-paper-draft_note = এটি শংসাপত্র নয়। ম্যাজিস্ট্রেট দেখে, পূরণ করে, স্বাক্ষর করবেন বলে ব্যক্তির সহায়কেরা লিখেছেন। এতে স্বাক্ষর নেই, কোডও নেই।
certificate-paper-number = নম্বর
certificate-paper-date = তারিখ
certificate-paper-name = নাম
certificate-paper-parent = পিতা, মাতা বা স্বামী/স্ত্রী
certificate-paper-age = বয়স ও লিঙ্গ
certificate-paper-home = বাড়ির ঠিকানা
certificate-paper-work = কাজ ও স্থান
certificate-paper-worksite = কাজের জায়গা
certificate-paper-employer = মালিক বা পাওনাদার
certificate-paper-advance = বলা আগাম
certificate-paper-period = কবে থেকে – কবে পর্যন্ত
certificate-paper-freed = মুক্ত হয়েছেন
certificate-paper-finding = সিদ্ধান্ত লেখার তারিখ
certificate-paper-fir = এফআইআর-এর তারিখ
certificate-paper-free = উপরে নাম করা ব্যক্তি আইনের ধারা 2-এর অর্থে মুচলেকাবদ্ধ শ্রমিক ছিলেন, এবং ঋণের জন্য কাজ করার সব বাধ্যতা থেকে মুক্ত (ধারা 4)।
certificate-paper-debt = বন্ধিত ঋণ, সব সুদ সহ, বিলুপ্ত। কেউ তা চাইতে বা নিতে পারে না (ধারা 6 ও 9)। তার বদলে নেওয়া সম্পত্তি ফেরত দিতে হবে।
certificate-paper-home_rule = কাজের সময় যে বাড়িতে থাকতেন সেখান থেকে তাঁকে বের করা যাবে না (ধারা 8)।
certificate-paper-own = এই শংসাপত্র কেবল এই ব্যক্তির। পরিবারের আর কারও জন্য নয়।
certificate-paper-no_conviction = সহায়তা ও পুনর্বাসন পুলিশের মামলা বা দোষী সাব্যস্ত হওয়ার জন্য অপেক্ষা করে না।
certificate-paper-signature = স্বাক্ষর
certificate-paper-signatory = নাম ও পদ
certificate-paper-seal = দপ্তরের সিল
certificate-paper-code = যাকে এই কাগজ দেখানো হয় তিনি নেটওয়ার্ক ছাড়া, দপ্তরের প্রকাশ্য চাবি দিয়ে বর্গ কোড যাচাই করতে পারেন: mukti verify, বা “শংসাপত্র যাচাই” পাতা। ঠিক কোড ছাড়া কাগজ দপ্তরের কাছে যাচাই করুন।
certificate-paper-received = নিজে হাতে পেয়েছেন
certificate-paper-received_text = ব্যক্তির স্বাক্ষর বা টিপছাপ, তারিখ; কে কোন ভাষায় পড়ে শুনিয়েছেন

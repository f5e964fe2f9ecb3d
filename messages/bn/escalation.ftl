# Letters that follow when an office stays silent or refuses; the history of letters; offices above.

letter-escalation_superior = ঊর্ধ্বতন দপ্তরকে চিঠি
    .what = কী চাওয়া হয়েছিল, কবে, এবং কিছুই হয়নি, তা ঊর্ধ্বতন দপ্তরের সামনে রাখে।
letter-escalation_state = রাজ্য সরকারকে চিঠি
    .what = জেলায় তার আধিকারিকরা কী করেননি তা রাজ্যের বিভাগের সামনে রাখে।
letter-rti_application = তথ্যের আবেদন (আরটিআই)
    .what = প্রতিটি চিঠির উপর কী করা হয়েছে, কোন আধিকারিক করেছেন তা জানতে চায় ও প্রতিলিপি চায়। এতে কোনো শ্রমিকের নাম থাকে না।
letter-reasoned_order_demand = কারণসহ আদেশের দাবি
    .what = প্রত্যাখ্যান কারণসহ লিখিতভাবে দিতে ও বিষয়টি আবার দেখতে বলে।

letter-history-heading = এ পর্যন্ত পাঠানো চিঠি
letter-history-column-letter = চিঠি
letter-history-column-office = কাকে
letter-history-column-sent = পাঠানোর তারিখ
letter-history-column-proof = পাঠানোর প্রমাণ
letter-history-column-answer = উত্তর
letter-history-how-by_hand = হাতে হাতে
letter-history-how-post = ডাকে
letter-history-how-email = ই-মেলে
letter-history-how-portal = ওয়েবসাইটে
letter-history-how-phone = ফোনে
letter-history-how-other = অন্যভাবে
letter-history-received = { $date } তারিখে পাওয়া গেছে
letter-history-no_answer = জানা নেই
letter-history-answer-done = বলছে করা হয়েছে
letter-history-answer-refused = প্রত্যাখ্যান
letter-history-answer-promised = প্রতিশ্রুতি দিয়েছে
letter-history-answer-received = পেয়েছে, আর কিছু নয়
letter-history-answer-other = অন্য উত্তর
letter-annexure-fee = ফি দেওয়ার, অথবা দারিদ্র্যসীমার নিচে থাকার প্রমাণ

letter-escalation-subject = আপনার অধীন দপ্তরের অসম্পূর্ণ কর্তব্য, মামলা { $case }: নির্দেশের অনুরোধ
letter-escalation-opening = নিচের কাজটি আপনার তত্ত্বাবধানের দপ্তরের করার কথা ছিল। তার শেষ দিন পেরিয়ে গেছে। দপ্তরকে লেখা হয়েছে এবং আমাদের পাওয়া তথ্য অনুযায়ী তা করা হয়নি।
letter-escalation-opening_refused = আপনার তত্ত্বাবধানের একটি দপ্তর আইন যা চায় তা প্রত্যাখ্যান করেছে বা অসম্পূর্ণ রেখেছে, যেমন নিচে বলা হল।
letter-escalation_superior-authority = উক্ত দপ্তরের উপর আপনার কর্তৃত্ব আছে। অনুরোধ, তা প্রয়োগ করুন এবং আগে এ বিষয়ে যুক্ত ছিলেন না এমন কোনো আধিকারিককে দিয়ে বিষয়টি দেখান।
letter-escalation_state-authority = সংবিধানের 21 ও 23 অনুচ্ছেদ অনুযায়ী বন্ধনে রাখা প্রত্যেক ব্যক্তির মুক্তি ও পুনর্বাসনের জন্য রাজ্য দায়ী। জেলায় তার আধিকারিকরা তারই হয়ে কাজ করেন।
letter-escalation-demand-direct = উক্ত দপ্তরকে যা প্রাপ্য তা অবিলম্বে করার নির্দেশ দিন।
letter-escalation-demand-report = প্রতিটি চিঠি কোন তারিখে পাওয়া গেছে ও তার উপর কী করা হয়েছে তার প্রতিবেদন চান।
letter-escalation-demand-reasons = কোনো বাধা থাকলে নিম্নস্বাক্ষরকারীকে লিখিতভাবে কারণ জানান।
letter-escalation-demand-protect = যিনি এটি চেয়েছেন তাঁকে যেন ভয় দেখানো না হয়, মালিকের সঙ্গে একত্রে ডাকা না হয় বা এর জন্য অপেক্ষা করানো না হয় তা দেখুন।

letter-rti_application-subject = তথ্যের অধিকার আইন, 2005-এর 6 ধারা অনুযায়ী তথ্যের আবেদন
letter-rti_application-opening = এই বিষয়গুলিতে আপনার দপ্তর ({ $office }) কী করেছে তার তথ্য চাওয়া হচ্ছে। আইনের 6(2) ধারা অনুযায়ী কারণ জানানোর প্রয়োজন নেই।
letter-rti_application-asked = যে তথ্য চাওয়া হচ্ছে
letter-rti_application-ask-action = উপরে লেখা প্রতিটি চিঠির উপর দিনে দিনে কী করা হয়েছে।
letter-rti_application-ask-officer = ফাইলটি কার কার কাছে, কবে থেকে কবে পর্যন্ত ছিল: নাম ও পদ।
letter-rti_application-ask-noting = ফাইলের মন্তব্য, আদেশ ও প্রতিবেদনের প্রতিলিপি।
letter-rti_application-ask-rule = এই বিষয়গুলিতে এই দপ্তরের উপর প্রযোজ্য সময়সীমা, ও যে আদেশ তা স্থির করে তার প্রতিলিপি।
letter-rti_application-ask-reasons = কোনো প্রত্যাখ্যান বা বিলম্বের নথিভুক্ত কারণ।
letter-rti_application-answer = উত্তরের সময়
letter-rti_application-days = 7(1) ধারা অনুযায়ী পাওয়ার { $count } দিনের মধ্যে উত্তর দিতে হবে।
letter-rti_application-hours = যা কোনো ব্যক্তির জীবন বা স্বাধীনতার সঙ্গে যুক্ত, তা { $count } ঘণ্টার মধ্যে দিতে হবে।
letter-rti_application-fee_what = ফি
letter-rti_application-third_party = শ্রমিক, শিশু বা সাক্ষীকে চেনা যেতে পারে এমন সব কিছু প্রতিলিপি থেকে বাদ দিন।

letter-reasoned_order_demand-subject = কারণসহ লিখিত আদেশ ও নতুন তদন্তের দাবি, মামলা { $case }
letter-reasoned_order_demand-opening_refused = মুক্তির শংসাপত্র { $date } তারিখে প্রত্যাখ্যান করা হয়েছে। প্রত্যাখ্যান লিখিতভাবে, কারণ ও যে তথ্যের উপর তা নির্ভর করে তাসহ দিতে হবে।
letter-reasoned_order_demand-opening_silent = মুক্তির শংসাপত্র চাওয়া হয়েছিল; তা দেওয়াও হয়নি, লিখিতভাবে প্রত্যাখ্যানও করা হয়নি। নীরবতা কোনো আদেশ নয়।
letter-reasoned_order_demand-wage_dispute = বিষয়টিকে মজুরির বিবাদ বললে, টাকা দিলে বা মীমাংসায় সই করালে আইনের 4, 6 ও 12 ধারার কর্তব্য শেষ হয় না।
letter-reasoned_order_demand-demand-order = প্রত্যেক ব্যক্তির জন্য কারণ, তারিখ ও আধিকারিকের নামসহ লিখিত আদেশ দিন।
letter-reasoned_order_demand-demand-record = জবানবন্দি ও তদন্ত প্রতিবেদনের প্রতিলিপি দিন।
letter-reasoned_order_demand-demand-again = অন্য আধিকারিককে দিয়ে বিষয়টি আবার তদন্ত করান।
letter-reasoned_order_demand-demand-private = প্রত্যেক ব্যক্তিকে একা, তাঁর নিজের ভাষায় ও মালিকের থেকে দূরে শুনুন।
letter-reasoned_order_demand-next = আদেশ না এলে সংশ্লিষ্ট ব্যক্তিদের ইচ্ছা অনুযায়ী বিষয়টি রাজ্য সরকার ও হাইকোর্টের সামনে রাখা হবে।

duty-certificate_review = প্রত্যাখ্যানের কারণ, ও বিষয়টি আবার দেখা
    .what = প্রত্যাখ্যান কারণসহ লিখিতভাবে দিন, ও বিষয়টি আবার দেখুন।
office-director_general_of_police = পুলিশের মহানির্দেশক
office-principal_secretary_labour = প্রধান সচিব, শ্রম দপ্তর
office-high_court_legal_services = হাইকোর্ট আইনি পরিষেবা কমিটি
office-public_information_officer = জন তথ্য আধিকারিক

### The facts of one person's labour: one message for each name of the public contract.
### The value is a short label (a column, a line on the case page). .ask is the question as it is read
### aloud to the worker: kind, second person, one thing at a time. .help is for the interviewer.
### "Not known" is always a good answer; nobody is pressed for one.

## Place and time

# A label such as TN-0042-3; never a person's name.
fact-case = মামলার চিহ্ন
    .ask = এই ব্যক্তির মামলায় কী চিহ্ন দিতে চান?
    .help = ছোট একটি চিহ্ন, যা নাম নয়। প্রত্যেকের জন্য আলাদা হতে হবে।
fact-work-state = কাজ যে রাজ্যে ছিল
    .ask = কাজ কোন রাজ্যে ছিল?
fact-work-district = কাজ যে জেলায় ছিল
    .ask = কাজ কোন জেলায় ছিল?
    .help = জেলা জানা না থাকলে সবচেয়ে কাছের শহর বা বাজার লিখুন।
fact-home-state = নিজের রাজ্য
    .ask = আপনি কোন রাজ্যের মানুষ?
fact-home-district = নিজের জেলা
    .ask = আপনার বাড়ি কোন জেলায়?
fact-work-kind = কাজের ধরন
    .ask = কী ধরনের কাজ ছিল?
# The exact job: minimum wage rates hang on it.
fact-work-task = কী কাজ করতেন
    .ask = সেখানে ঠিক কী কাজ করতেন?
    .help = যেমন ইট পাতা, ভাটায় বওয়া, পোড়ানো, বোঝাই, লাঙল দেওয়া, রান্না। মজুরির হার এর উপর নির্ভর করে।
# Wage orders divide a State into zones or areas.
fact-work-zone = মজুরির এলাকা
    .ask = জায়গাটি শহর, ছোট শহর না গ্রাম?
    .help = রাজ্যের মজুরি আদেশের এলাকা, যেমন A, B বা C, যদি জানা থাকে।
fact-work-from = কাজ শুরু
    .ask = সেখানে কবে কাজ শুরু করেছিলেন?
    .help = শুধু বছর হলেই চলে, বা মাস ও বছর। পরব বা ফসলের কথা ধরলে মনে পড়ে।
fact-work-to = কাজ শেষ
    .ask = সেখানে কবে কাজ ছেড়েছেন?
    .help = এখনও সেখানে থাকলে খালি রাখুন। প্রতিটি মরসুম আলাদা করে লিখুন।
fact-days-worked = কাজের দিন
    .ask = এই পুরো সময়ে মোটামুটি কত দিন কাজ করেছেন?
    .help = জানা থাকলে তবেই। সপ্তাহ বা মরসুম ধরে গুনলে সুবিধা হয়।
fact-informed-on = দপ্তরকে জানানো হয়েছে
    .ask = কোনো দপ্তরকে প্রথম কবে এ কথা জানানো হয়েছিল?

## How this was told

fact-told-private = একান্তে বলা
    .ask = আমরা কি এখানে একা, কর্মস্থলের কেউ যেন শুনতে না পায়?
    .help = যিনি প্রশ্ন করছেন তিনি বিচার করবেন। মালিকের কানের কাছে বলা "না" অজানা বলে ধরা হয়।
fact-told-language = কথাবার্তার ভাষা
    .ask = কোন ভাষায় সবচেয়ে সহজে কথা বলেন?
fact-told-interpreter = দোভাষী সাহায্য করেছেন
    .ask = কেউ কি আমাদের মধ্যে দোভাষীর কাজ করছেন?
    .help = আগে জিজ্ঞেস করুন এই দোভাষী তাঁর কাছে ঠিক কি না। কর্মস্থলের কাউকে বা তাঁদের আত্মীয়কে দিয়ে অনুবাদ করাবেন না।

## The person

fact-person-worked = ব্যক্তি সেখানে কাজ করেছেন
    .ask = আপনি নিজে কি সেখানে কাজ করেছেন?
    .help = যাঁরা কাজ করেননি তাঁদেরও আটকে রাখা হয়ে থাকতে পারে, যেমন ছোট শিশু বা বৃদ্ধ বাবা-মা। তাঁরাও গণ্য।
fact-worker-age = এখনকার বয়স
    .ask = আপনার বয়স কত?
    .help = পুরো বছরে। আন্দাজও কিছু না থাকার চেয়ে ভালো; পরে বলুন বয়স কীভাবে জানা গেল।
fact-age-at_start = কাজ শুরুর সময় বয়স
    .ask = সেখানে কাজ শুরু করার সময় আপনার বয়স কত ছিল?
    .help = যাঁকে 15 বছরে নেওয়া হয়েছে আর 19 বছরে মুক্ত, তিনি শিশু ও প্রাপ্তবয়স্ক দুই-ই গণ্য।
fact-age-basis = বয়স কীভাবে জানা গেল
    .ask = নিজের বয়স কীভাবে জানেন?
fact-worker-sex = লিঙ্গ
    .ask = আপনি মহিলা, পুরুষ না রূপান্তরকামী?
    .help = ব্যক্তি নিজের সম্পর্কে যা বলেন তা-ই লিখুন।
# Social category as used in certificates: Scheduled Caste, Scheduled Tribe, Other Backward Class, general.
fact-worker-category = সামাজিক শ্রেণি
    .ask = আপনার পরিবার কি তফসিলি জাতি, তফসিলি জনজাতি, অন্যান্য অনগ্রসর শ্রেণি, না এর কোনোটিই নয়?
    .help = তফসিলি জাতি ও জনজাতির মানুষকে আইন বেশি সুরক্ষা দেয়। এটি কারও বিরুদ্ধে যায় না।
fact-worker-disabled = প্রতিবন্ধকতা আছে
    .ask = আপনার শরীর বা মনের কোনো প্রতিবন্ধকতা আছে কি?
    .help = এতে প্রাপ্য সহায়তা বাড়ে। এটি কখনও ব্যক্তির বিরুদ্ধে যায় না।
fact-worker-migrant = অন্য জায়গা থেকে এসেছেন
    .ask = এই কাজের জন্য কি অন্য জায়গা থেকে এসেছিলেন? অন্য রাজ্য থেকে?
fact-worker-contract_labour = ঠিকাদারের মাধ্যমে আনা বা মজুরি পাওয়া
    .ask = কোনো ঠিকাদার বা দালাল কি আপনাকে কাজে এনেছিল, বা টাকা দিত?
    .help = এটাও জিজ্ঞেস করুন: আপনাকে কে এনেছিল? টাকা কে দিত? হ্যাঁ, যদি ঠিকাদার, সর্দার বা দালাল কাজে লাগিয়ে থাকে বা মজুরি দিয়ে থাকে।
fact-identity-none = কোনো পরিচয়পত্র নেই
    .ask = আপনি কি নিজের কোনো পরিচয়পত্র বা কাগজ ছাড়া আছেন?
    .help = হ্যাঁ, যদি একটিও না থাকে। তখন দপ্তরকে আবেদন করতে সাহায্য করতে হয়।

## How it began

fact-agreement-made = কোনো কথা হয়েছিল
    .ask = কাজ আর টাকা নিয়ে মুখে বা লিখে কোনো কথা হয়েছিল কি?
    .help = অল্প কথাই যথেষ্ট। "আমাদের পরিবার ওদের কাজই করে" এমন প্রথাও তাই।
fact-recruited-by_deception = কাজ নিয়ে ঠকানো হয়েছে
    .ask = মজুরি, কাজ, জায়গা বা আপনার স্বাধীনতা কি যা বলা হয়েছিল তার থেকে আলাদা ছিল?
    .help = এটাও জিজ্ঞেস করুন: আপনাকে কী বলা হয়েছিল? গিয়ে কী দেখলেন? হ্যাঁ, যদি মজুরি, কাজ, জায়গা বা স্বাধীনতা কথামতো না হয়ে থাকে।
fact-recruited-transported = কেউ সেখানে নিয়ে গেছে
    .ask = কেউ কি আপনাকে সেখানে নিয়ে গিয়েছিল, বা যাওয়ার ব্যবস্থা বা খরচ করেছিল?

## Advance and debt

fact-advance-taken = দাদন নেওয়া হয়েছে
    .ask = কাজের আগে আপনি বা পরিবারের কেউ কি টাকা, খাবার বা অন্য কিছু নিয়েছিলেন?
    .help = কাগজ লাগে না। ধারে খাবার, বাসভাড়া বা বিয়ের খরচও গণ্য।
fact-advance-amount = দাদনের পরিমাণ
    .ask = তখন কত টাকা ছিল?
fact-debt-said_now = এখন কত দেনা বলে
    .ask = ওরা বলে আপনার এখন কত টাকা বাকি?
    .help = মালিক যা বলে। আইনে মুচলেকাবদ্ধ দেনা মুছে গেছে, পরিমাণ যা-ই হোক।
fact-advance-by = দাদন কে নিয়েছে
    .ask = কে নিয়েছিল: আপনি, আপনার বাবা বা মা, স্বামী বা স্ত্রী, অন্য কেউ?
fact-advance-from = দাদন কে দিয়েছে
    .ask = কে দিয়েছিল?
fact-advance-documented = দাদন কাগজে লেখা
    .ask = এ নিয়ে কিছু লেখা হয়েছিল কি?
    .help = শুধু নথির জন্য। কাগজ থাক বা না থাক, তা কখনও ব্যক্তির বিরুদ্ধে যায় না।
fact-advance-cause = দাদন কীসের জন্য
    .ask = আপনার পরিবারের কীসের জন্য দরকার হয়েছিল?
fact-obligation-customary = প্রথা মেনে কাজ করতে হয়েছে
    .ask = আপনার গ্রামে বা সমাজে বরাবর এমনই চলে আসছে বলে কি সেখানে কাজ করতে হয়েছে?
fact-obligation-inherited = দেনা বা দায় বড়দের থেকে এসেছে
    .ask = দেনা বা কাজ করার দায় কি আপনার বাবা, মা, ঠাকুরদা-ঠাকুরমা বা দাদু-দিদিমার থেকে এসেছে?
fact-obligation-caste = জাতির কারণে কাজ করতে হয়েছে
    .ask = যে জাতি বা সমাজে আপনার জন্ম, তার জন্য কি সেখানে কাজ করতে হয়েছে?
fact-obligation-surety = কারও জামিন হয়েছিলেন
    .ask = যাঁর জামিন হয়েছিলেন তিনি শোধ করেননি বলে কি আপনাকে কাজ করতে হয়েছে?
# Names of the 31 customary forms in the Act, such as Hali, Kamiya, Vetti, or the local word.
fact-custom-name = প্রথার স্থানীয় নাম
    .ask = আপনাদের ওখানে এই রকম কাজের কোনো নাম আছে কি?
    .help = যেমন হালি, কামিয়া, জীতা, ভেট্টি, সাগড়ি। আইনে নাম থাকলে কথা হয়েছিল বলে ধরা হয়।
fact-consideration-other = অন্য কিছু মূল্যবান দেওয়া হয়েছে
    .ask = আপনি বা আপনার পরিবার কি অন্য কিছু পেয়েছিলেন যার বদলে কাজ করতে হয়েছে, যেমন ঘর বা এক টুকরো জমি?

## Pay

fact-wage-none = কোনো মজুরিই নেই
    .ask = আপনি কি একেবারে কোনো মজুরি ছাড়া কাজ করেছেন?
    .help = না, যদি কোনো টাকা পেয়ে থাকেন, শুধু খোরাকির টাকা হলেও: টাকার পরিমাণে লিখুন। এটাও জিজ্ঞেস করুন: খোরাকির সাপ্তাহিক টাকা? কত জনের জন্য? মরসুমের শেষে?
fact-wage-amount = আসলে পাওয়া মজুরি
    .ask = আসলে হাতে কত টাকা পেয়েছেন?
    .help = সব কেটে নেওয়ার পরে। পরে বলুন কত সময়ের আর কত জনের জন্য।
fact-wage-unit = মজুরি কীসের হিসাবে
    .ask = তা কি এক দিনের, সপ্তাহের, মাসের, মরসুমের, না ফুরনের?
fact-wage-shared_by = কত জনের মজুরি
    .ask = ওই টাকা কত জনের জন্য ছিল?
    .help = ভাটা দম্পতি ও পরিবারকে একসঙ্গে দেয়। তা থেকে প্রত্যেকের মজুরি হিসাব হয়।
fact-wage-promised = যে মজুরির কথা ছিল
    .ask = কত দেওয়ার কথা ছিল?
    .help = আসলে পাওয়া মজুরির মতো একই সময় বা একই সংখ্যার জন্য।
fact-wage-in_kind = মজুরি হিসেবে জিনিস
    .ask = মজুরি হিসেবে যে শস্য, খাবার বা অন্য জিনিস পেয়েছেন, তার দাম কত ছিল?
fact-wage-local_usual = সেখানে একই কাজের চলতি মজুরি
    .ask = একই কাজে সেখানে অন্যরা দিনে কত পায়?
    .help = যেখানে কাজটির ন্যূনতম মজুরি ধার্য নেই, বা হার আমাদের জানা নেই, সেখানে কাজে লাগে।
fact-wage-deducted = দাদনের জন্য মজুরি থেকে কাটা
    .ask = দাদনের জন্য আপনার মজুরি থেকে কত কেটেছে?
    .help = পুরো সময়ে। মুচলেকাবদ্ধ দেনার জন্য যা কাটা হয়েছে তা না-দেওয়া বলে গণ্য।
fact-output-per_day = দিনে কতগুলি বানানো
    .ask = দিনে কতগুলি ইট বা জিনিস বানাতেন?
fact-output-shared_by = কত জন মিলে বানিয়েছেন
    .ask = কত জন মিলে বানাতেন?

## Work

fact-hours-per_day = দিনে কাজের ঘণ্টা
    .ask = দিনে কত ঘণ্টা কাজ করতেন?
    .help = এটাও জিজ্ঞেস করুন: কটা থেকে কটা পর্যন্ত? খাওয়া ও বিশ্রামের সময় বাদ দিন।
fact-days-per_week = সপ্তাহে কাজের দিন
    .ask = সপ্তাহে কত দিন কাজ করতেন?
    .help = বিশ্রামের দিন না থাকলে 7।
fact-skill = দক্ষতা
    .ask = কাজটি কি যে কেউ পারে, না শিখতে হয়?
    .help = নিশ্চিত না হলে ছেড়ে দিন। তখন সবচেয়ে কম হার ধরা হয়।

## Leaving

fact-free-other_work = অন্য কাজ নেওয়ার স্বাধীনতা
    .ask = টাকা শোধের আগে কি অন্য কোথাও কাজ করতে পারতেন?
fact-free-movement = চলে যাওয়ার ও চলাফেরার স্বাধীনতা
    .ask = আপনি ও আপনার পরিবার কি বাধা বা শাস্তি ছাড়া সেখান থেকে চলে গিয়ে যেখানে খুশি যেতে পারতেন?
    .help = এটাও জিজ্ঞেস করুন: আজ রাতে আপনার পরিবার চলে গেলে কী হত? না, যদি আটকাত, ধরে আনত, মারত বা টাকা আদায় করত। দোকানে যেতে পারা স্বাধীনতা নয়।
fact-free-sale = নিজের জিনিস বেচার স্বাধীনতা
    .ask = নিজের জিনিস বা নিজের বানানো জিনিস কি বাজারদরে যাকে খুশি বেচতে পারতেন?
fact-debt-held_them = দেনাই আটকে রেখেছিল
    .ask = এই দেনাই কি আপনাকে সেখানে আটকে রেখেছিল?

## Harm. Only in private; stop when the person wants to stop.

fact-force-threat = হুমকি দিয়েছে
    .ask = কেউ কি আপনাকে বা আপনার পরিবারকে হুমকি দিয়েছে?
    .help = ক্ষতি করার, পুলিশের, ঘর বা মজুরি হারানোর।
fact-force-violence = মারধর বা আঘাত
    .ask = কেউ কি আপনাকে বা আপনার পাশের কাউকে মেরেছে বা আঘাত করেছে?
# Asked only by a trained person, in private.
fact-force-sexual = যৌন নির্যাতন
    .ask = কেউ কি আপনাকে এমনভাবে ছুঁয়েছে বা বিরক্ত করেছে যা আপনি চাননি?
    .help = প্রশিক্ষণ থাকলে তবেই, ব্যক্তির সঙ্গে একা, তাঁর পছন্দের কেউ পাশে রেখে। এই প্রশ্ন ছেড়ে দেওয়া যায়।
fact-force-confinement = বন্ধ করে রাখা বা যেতে না দেওয়া
    .ask = আপনাকে কি কখনও তালাবন্ধ করেছে বা ফটকে আটকেছে?
fact-force-surveillance = নজরদারি
    .ask = বাইরে গেলে বা রাতে কি কেউ নজর রাখত?
fact-force-documents_held = কাগজপত্র অন্যের কাছে
    .ask = কেউ কি আপনার কার্ড বা কাগজ, ব্যাঙ্কের বই বা ফোন নিয়েছে বা রেখে দিয়েছে?
fact-force-wages_withheld = মজুরি আটকে রাখা
    .ask = আপনি যাতে থেকে যান সে জন্য কি মজুরি আটকে রেখেছিল?
fact-force-isolation = অন্যদের থেকে আলাদা রাখা
    .ask = আপনাকে কি পরিবার বা অন্যদের সঙ্গে কথা বলতে বাধা দেওয়া হয়েছিল?
    .help = হ্যাঁ, যদি যখন চাইতেন তখন কথা বলতে না পারতেন।
fact-force-deception = ঠকানো হয়েছে
    .ask = আপনাকে আনতে বা আটকে রাখতে কি এমন কথা বলেছিল যা পরে সত্যি হয়নি?
fact-force-excessive_overtime = অতিরিক্ত ঘণ্টা খাটানো
    .ask = অন্যদের চেয়ে অনেক বেশি সময় বা রাতে কি কাজ করতে হত, না বলার উপায় ছিল না?
fact-force-bad_conditions = থাকা বা কাজের খারাপ অবস্থা
    .ask = শোওয়ার জায়গা, জল, খাবার বা কাজ কি খারাপ, নোংরা বা বিপজ্জনক ছিল?
    .help = এটাও জিজ্ঞেস করুন: শোওয়ার জায়গা, জল, খাবার আর কাজ কেমন ছিল? হ্যাঁ, যদি খারাপ, নোংরা বা বিপজ্জনক হয়।
# Derived, or set by the interviewer: hunger, illness, no other house, not knowing the language.
fact-force-vulnerability_abused = অভাবের সুযোগ নেওয়া হয়েছে
    .ask = এমন কোনো অভাব ছিল কি যাতে আর উপায় ছিল না, যেমন খিদে, অসুখ বা থাকার অন্য জায়গা না থাকা?
    .help = যিনি প্রশ্ন করছেন তিনি এটি লিখতে পারেন।
fact-injury = কাজে আঘাত
    .ask = কাজ থেকে কি আপনার আঘাত বা অসুখ হয়েছে?
fact-died-on = মৃত্যুর তারিখ
    .ask = ব্যক্তি কবে মারা গেছেন?
    .help = কেবল ব্যক্তি মারা গিয়ে থাকলে। যা প্রাপ্য ছিল পরিবার এখনও দাবি করতে পারে।
# A list of role:category, such as owner:general; contractor:SC.
fact-accused = কারা আটকে রেখেছিল: ভূমিকা ও সামাজিক শ্রেণি
    .ask = সেখানে আপনার উপর কার জোর চলত: মালিক, ঠিকাদার, অন্য কেউ? তাঁরা কোন সমাজের জানেন কি?
    .help = এখানে নাম নয়। প্রত্যেকের জন্য এক লাইন: ভূমিকা ও সামাজিক শ্রেণি। একজন তফসিলি জাতির হলে অন্যজন রেহাই পান না।
# The short form of the same when there is only one.
fact-accused-category = যিনি আটকে রেখেছিলেন তাঁর সামাজিক শ্রেণি
    .ask = যিনি আপনাকে আটকে রেখেছিলেন তিনি কোন সমাজের, জানেন কি?

## Family

fact-family-also_working = পরিবারের যাঁদের দিয়ে কাজ করানো হয়েছে
    .ask = আপনার সঙ্গে পরিবারের আরও কত জন সেখানে কাজ করতেন?
fact-children-working = 14 বছরের কম বয়সি শিশু কাজে
    .ask = 14 বছরের কম বয়সি কত জন শিশু সেখানে কাজ করত?
fact-adolescents-working = 14 থেকে 17 বছরের কিশোর-কিশোরী কাজে
    .ask = 14 থেকে 17 বছরের কত জন সেখানে কাজ করত?

## Claim

fact-claim-bonded = বলেন দেনাটি মুচলেকাবদ্ধ
    .ask = আপনি কি বলছেন যে এই দেনার জন্যই আপনাকে কাজ করানো হয়েছে?
    .help = ব্যক্তি বা ভিজিল্যান্স কমিটি তা বললে, যিনি ধার দিয়েছেন তাঁকেই উল্টোটা প্রমাণ করতে হয়।
fact-paper-signed = সই বা টিপসই করানো কাগজ
    .ask = কেউ কি আপনাকে দিয়ে কোনো কাগজে সই বা টিপসই করিয়েছে? কোন কাগজ?
    .help = সই করা কাগজ কখনও ব্যক্তির বিরুদ্ধে যায় না।

## What the offices did

fact-enquiry-on = তদন্ত হয়েছে
    .ask = অফিসার কবে তদন্ত করতে এসেছিলেন?
fact-freed-on = কবে থেকে মুক্ত
    .ask = আপনি কবে থেকে মুক্ত?
fact-freed-how = কীভাবে মুক্ত হলেন
    .ask = সেখান থেকে কীভাবে বেরোলেন?
    .help = অভিযান লাগে না। যিনি পালিয়ে এসেছেন, যাঁকে তাড়িয়ে দিয়েছে বা যিনি টাকা দিয়ে বেরিয়েছেন, তাঁর অধিকার একই।
fact-rescued-on = উদ্ধার
    .ask = অফিসাররা আপনাকে কবে বের করে আনলেন?
fact-statement-on = জবানবন্দি লেখা হয়েছে
    .ask = অফিসার কবে আপনার কথা লিখলেন?
fact-finding-on = লিখিত সিদ্ধান্ত
    .ask = ম্যাজিস্ট্রেট কবে লিখিত সিদ্ধান্ত দিলেন?
fact-finding-outcome = কী পাওয়া গেল
    .ask = ম্যাজিস্ট্রেট কী সিদ্ধান্ত দিলেন?
fact-certificate-on = মুক্তি শংসাপত্র দেওয়া হয়েছে
    .ask = মুক্তি শংসাপত্র কবে পেলেন?
fact-certificate-form = মুক্তি শংসাপত্রের ধরন
    .ask = শংসাপত্রটি শুধু আপনার, না পুরো পরিবারের?
    .help = প্রত্যেকের নিজের থাকা চাই, শিশুদেরও।
fact-certificate-office = যে দপ্তর শংসাপত্র দিয়েছে
    .ask = কোন দপ্তর শংসাপত্র দিয়েছে?
fact-certificate-refused_on = মুক্তি শংসাপত্র দিতে অস্বীকার
    .ask = দপ্তর কবে শংসাপত্র দিতে অস্বীকার করল?
fact-assistance-immediate_on = তাৎক্ষণিক সহায়তা দেওয়া হয়েছে
    .ask = মুক্ত হওয়ার পর প্রথম টাকা কবে পেলেন?
fact-assistance-immediate_amount = তাৎক্ষণিক সহায়তা: টাকার পরিমাণ
    .ask = কত টাকা পেলেন?
fact-identity-applied_on = পরিচয়পত্রের আবেদন করা হয়েছে
    .ask = আপনার পরিচয়পত্রের আবেদন কবে করা হয়েছে?
fact-repatriated-on = বাড়ি পৌঁছে দেওয়া হয়েছে
    .ask = আপনাকে কবে বাড়ি পৌঁছে দেওয়া হয়েছে?
# FIR: first information report, the police record that starts a case.
fact-fir-on = এফআইআর নথিভুক্ত
    .ask = পুলিশ কবে মামলা নথিভুক্ত করল?
fact-fir-refused_on = এফআইআর নিতে অস্বীকার
    .ask = পুলিশ কবে নথিভুক্ত করতে অস্বীকার করল?
fact-fir-sections = এফআইআর-এর ধারা
    .ask = এফআইআর-এ আইনের কোন কোন ধারা আছে?
# The law's own term is "victim"; the screen says person.
fact-victim_informed-on = মামলার অগ্রগতি জানানো হয়েছে
    .ask = মামলা কতদূর, পুলিশ কবে আপনাকে জানাল?
fact-chargesheet-on = চার্জশিট জমা
    .ask = পুলিশ কবে আদালতে চার্জশিট জমা দিল?
fact-judgment-on = রায়
    .ask = আদালত কবে রায় দিল?
fact-judgment-outcome = বিচারের ফল
    .ask = আদালত কী রায় দিল?
fact-reimbursement-proposed_on = তাৎক্ষণিক সহায়তা ফেরতের প্রস্তাব পাঠানো হয়েছে
    .ask = রাজ্য কবে কেন্দ্রের কাছে তাৎক্ষণিক সহায়তার টাকা ফেরত চাইল?
fact-rehabilitation-proposed_on = পুনর্বাসনের টাকার প্রস্তাব পাঠানো হয়েছে
    .ask = আপনার পুনর্বাসনের টাকার প্রস্তাব কবে পাঠানো হয়েছে?
fact-rehabilitation-paid_on = পুনর্বাসনের টাকা দেওয়া হয়েছে
    .ask = পুনর্বাসনের টাকা কবে পেলেন?
fact-rehabilitation-paid_amount = পুনর্বাসনের টাকা: পরিমাণ
    .ask = কত টাকা পেলেন?
fact-property-demanded_on = সম্পত্তি ফেরত চাওয়া হয়েছে
    .ask = আপনার জিনিস বা জমি কবে ফেরত চেয়েছেন?
fact-property-restored_on = সম্পত্তি ফেরত পেয়েছেন
    .ask = কবে ফেরত পেলেন?
fact-evicted-on = ঘর থেকে তাড়ানো
    .ask = আপনাকে কবে ঘর থেকে বের করে দিল?
fact-homestead-restored_on = ঘর ফেরত
    .ask = কবে আপনাকে নিজের ঘরে ফিরতে দিল?
fact-wage_claim-on = মজুরির দাবি জমা
    .ask = আপনার মজুরির দাবি কবে জমা পড়ল?
fact-wage_decision-on = মজুরির দাবির নিষ্পত্তি
    .ask = আপনার মজুরির দাবির নিষ্পত্তি কবে হল?
fact-compensation-applied_on = ক্ষতিপূরণের আবেদন
    .ask = ক্ষতিপূরণের আবেদন কবে করা হয়েছে?
fact-compensation-decided_on = ক্ষতিপূরণের সিদ্ধান্ত
    .ask = ক্ষতিপূরণের সিদ্ধান্ত কবে হল?
fact-legal_aid-applied_on = বিনামূল্যে আইনজীবীর আবেদন
    .ask = বিনামূল্যে আইনজীবীর আবেদন কবে করা হয়েছে?
fact-school-admitted_on = শিশু স্কুলে ভর্তি
    .ask = শিশুটি কবে স্কুলে ভর্তি হল?
fact-job-demanded_on = কর্মসংস্থান নিশ্চয়তায় কাজ চাওয়া
    .ask = কর্মসংস্থান নিশ্চয়তায় কবে কাজ চেয়েছেন?
fact-job-given_on = কর্মসংস্থান নিশ্চয়তায় কাজ পাওয়া
    .ask = কবে কাজ পেলেন?
# Relief under the SC/ST Prevention of Atrocities Act.
fact-scst-relief_paid_amount = এসসি/এসটি আইনে ত্রাণ: পাওয়া টাকা
    .ask = এসসি/এসটি আইনে কত ত্রাণ পেয়েছেন?

## Answers

choice-answer-yes = হ্যাঁ
choice-answer-no = না
# Must look and read different from "No".
choice-answer-not_known = জানা নেই

choice-work_kind-agriculture = ক্ষেতের কাজ
choice-work_kind-brick_kiln = ইটভাটা
choice-work_kind-stone_quarry = পাথর খাদান
choice-work_kind-mine = খনি
choice-work_kind-construction = নির্মাণ কাজ
choice-work_kind-domestic_work = গৃহকর্ম
choice-work_kind-rice_mill = চালকল
choice-work_kind-textile_mill = কাপড়ের কল
choice-work_kind-garment = পোশাক তৈরি
choice-work_kind-carpet = গালিচা বোনা
# Embroidery such as zari and zardozi.
choice-work_kind-embroidery = সূচিশিল্প (জরি)
choice-work_kind-bangle = চুড়ি তৈরি
choice-work_kind-fishing = মাছ ধরা
choice-work_kind-forestry = গাছ কাটা ও বনের কাজ
choice-work_kind-plantation = বাগিচা
choice-work_kind-animal_grazing = পশু চরানো
choice-work_kind-hotel = হোটেল বা খাবারের দোকান
choice-work_kind-begging = ভিক্ষা করা
choice-work_kind-sexual_exploitation = যৌন শোষণ
choice-work_kind-factory = কারখানা
choice-work_kind-other = অন্য কাজ

choice-sex-female = মহিলা বা মেয়ে
choice-sex-male = পুরুষ বা ছেলে
choice-sex-transgender = রূপান্তরকামী ব্যক্তি

choice-category-SC = তফসিলি জাতি
choice-category-ST = তফসিলি জনজাতি
choice-category-OBC = অন্যান্য অনগ্রসর শ্রেণি
choice-category-general = কোনোটিই নয় (সাধারণ)

choice-migrant-none = সেখানকার বাসিন্দা
choice-migrant-within_state = একই রাজ্যের অন্য জায়গা থেকে এসেছেন
choice-migrant-inter_state = অন্য রাজ্য থেকে এসেছেন

choice-advance_by-self = নিজে
choice-advance_by-parent = বাবা বা মা
choice-advance_by-grandparent = ঠাকুরদা-ঠাকুরমা বা দাদু-দিদিমা
choice-advance_by-child = ছেলে বা মেয়ে
choice-advance_by-spouse = স্বামী বা স্ত্রী
choice-advance_by-sibling = ভাই বা বোন
choice-advance_by-other = অন্য কেউ

choice-advance_from-employer = নিয়োগকর্তা
choice-advance_from-contractor = ঠিকাদার
choice-advance_from-agent = দালাল
choice-advance_from-moneylender = মহাজন
choice-advance_from-other = অন্য কেউ

choice-advance_cause-illness = অসুখ
choice-advance_cause-marriage = বিয়ে
choice-advance_cause-dowry = পণ
choice-advance_cause-funeral = শেষকৃত্য
choice-advance_cause-food = খাবার
choice-advance_cause-liquor = মদ
choice-advance_cause-crop_loss = ফসলের ক্ষতি
choice-advance_cause-education = শিক্ষা
choice-advance_cause-travel = যাতায়াত
choice-advance_cause-old_debt = পুরনো দেনা
choice-advance_cause-festival = পরব
choice-advance_cause-housing = ঘর
choice-advance_cause-other = অন্য কিছু

choice-age_basis-stated = ব্যক্তি যা বলেন
choice-age_basis-document = নথি থেকে
choice-age_basis-medical = ডাক্তারি পরীক্ষা থেকে
choice-age_basis-appearance = দেখে আন্দাজ

choice-wage_unit-hour = ঘণ্টায়
choice-wage_unit-day = দিনে
choice-wage_unit-week = সপ্তাহে
choice-wage_unit-month = মাসে
choice-wage_unit-season = পুরো মরসুমে
choice-wage_unit-year = বছরে
choice-wage_unit-piece = প্রতিটির জন্য
choice-wage_unit-1000_bricks = 1,000 ইটে
choice-wage_unit-whole_period = পুরো সময়ে

choice-skill-unskilled = অদক্ষ
choice-skill-semi_skilled = অর্ধদক্ষ
choice-skill-skilled = দক্ষ
choice-skill-highly_skilled = অতি দক্ষ

choice-freed_how-rescued = অফিসাররা বের করে এনেছেন
choice-freed_how-escaped = নিজে বেরিয়ে এসেছেন
choice-freed_how-sent_away = তাড়িয়ে দিয়েছে
choice-freed_how-paid_off = টাকা দিয়ে বেরিয়েছেন
choice-freed_how-still_held = এখনও আটকে

choice-finding_outcome-bonded = মুচলেকাবদ্ধ শ্রম
choice-finding_outcome-other_forced = জোরপূর্বক শ্রমের অন্য রূপ
choice-finding_outcome-not_bonded = মুচলেকাবদ্ধ শ্রম নয়

choice-certificate_form-individual = প্রত্যেকের জন্য
choice-certificate_form-family = পরিবারের জন্য একটি

choice-judgment_outcome-convicted = দোষী সাব্যস্ত
choice-judgment_outcome-acquitted = খালাস
choice-judgment_outcome-other = অন্য ফল

choice-paper_signed-none = কোনো কাগজ নয়
choice-paper_signed-blank = সাদা কাগজ
choice-paper_signed-settlement = মীমাংসাপত্র
choice-paper_signed-not_bonded = "মুচলেকাবদ্ধ নয়" লেখা কাগজ
choice-paper_signed-other = অন্য কাগজ

choice-accused_role-owner = মালিক
choice-accused_role-employer = নিয়োগকর্তা
choice-accused_role-manager = ম্যানেজার বা মুনশি
choice-accused_role-supervisor = সুপারভাইজার
choice-accused_role-contractor = ঠিকাদার
choice-accused_role-agent = দালাল
choice-accused_role-moneylender = মহাজন
choice-accused_role-relative = মালিকের আত্মীয়
choice-accused_role-other = অন্য কেউ

## Customary forms the Act names. Proper names: write them in the script of the language, do not translate.

choice-custom-adiyamar = আদিয়ামার
choice-custom-baramasia = বারমাসিয়া
choice-custom-basahya = বাসাহ্যা
choice-custom-bethu = বেথু
choice-custom-bhagela = ভগেলা
choice-custom-cherumar = চেরুমার
choice-custom-garru_galu = গারু-গালু
choice-custom-hali = হালি
choice-custom-hari = হারি
choice-custom-harwai = হরওয়াই
choice-custom-holya = হোলিয়া
choice-custom-jana = জানা
choice-custom-jeetha = জীতা
choice-custom-kamiya = কামিয়া
choice-custom-khundit_mundit = খুন্ডিত-মুন্ডিত
choice-custom-kuthia = কুঠিয়া
choice-custom-lakhari = লাখারি
choice-custom-munjhi = মুঞ্ঝি
choice-custom-mat = মাত
choice-custom-munish = মুনিষ প্রথা
choice-custom-nit_majoor = নিত-মজুর
choice-custom-paleru = পালেরু
choice-custom-padiyal = পাডিয়াল
choice-custom-pannayilal = পন্নাইয়ালাল
choice-custom-sagri = সাগড়ি
choice-custom-sanji = সাঞ্জি
choice-custom-sanjawat = সাঞ্জাওয়াত
choice-custom-sewak = সেবক
choice-custom-sewakia = সেবকিয়া
choice-custom-seri = সেরি
choice-custom-vetti = ভেট্টি

## Names of languages, as this language calls them

language-as = অসমিয়া
language-bn = বাংলা
language-brx = বোড়ো
language-doi = ডোগরি
language-en = ইংরেজি
language-gu = গুজরাটি
language-hi = হিন্দি
language-kn = কন্নড়
language-ks = কাশ্মীরি
language-kok = কোঙ্কণি
language-mai = মৈথিলি
language-ml = মালয়ালম
language-mni = মণিপুরি (মৈতৈ)
language-mr = মারাঠি
language-ne = নেপালি
language-or = ওড়িয়া
language-pa = পাঞ্জাবি
language-sa = সংস্কৃত
language-sat = সাঁওতালি
language-sd = সিন্ধি
language-ta = তামিল
language-te = তেলুগু
language-ur = উর্দু

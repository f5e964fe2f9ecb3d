### What the law looks for, one limb at a time, and what was concluded.
### "The Act" is the Bonded Labour System (Abolition) Act, 1976.
### A limb's value is a short label; .why says in one plain line what the law asks.

## Limbs of the definition (section 2(g) of the Act)

limb-forced = কাজ জোর করে করানো
    .why = কাজ পুরোটা বা আংশিক জোর করে করানো: মানুষের চাপে, নিয়মের চাপে, বা এমন অভাবে যে আর উপায় ছিল না।
limb-agreement = একটি চুক্তি হয়েছিল
    .why = কেউ দিয়েছে আর কেউ নিয়েছে, লিখিতভাবে, মুখে, বা প্রথা অনুযায়ী।
limb-cause-advance = দাদন নেওয়া হয়েছে
    .why = ব্যক্তি, বাবা-মা, ঠাকুরদা-ঠাকুরমা, দাদু-দিদিমা বা সন্তান আগে টাকা বা জিনিস নিয়েছেন; কাগজ লাগে না।
limb-cause-custom = প্রথা বা সামাজিক দায়
    .why = প্রথা বা সামাজিক দায়ের কথা বলে ব্যক্তিকে কাজ করতে হয়েছে।
limb-cause-succession = দায় বংশ থেকে এসেছে
    .why = কাজ করার দায় বা দেনা পরিবারের বড়দের থেকে ব্যক্তির উপর এসেছে।
# "Economic consideration" is the Act's phrase: anything of value other than an advance, such as land to live on.
limb-cause-consideration = অন্য কিছু মূল্যবান দেওয়া হয়েছে
    .why = ব্যক্তি, বাবা-মা, ঠাকুরদা-ঠাকুরমা, দাদু-দিদিমা বা সন্তান মূল্যবান কিছু পেয়েছেন, যার বদলে কাজ চাওয়া হয়েছে।
limb-cause-caste = কোনো জাতি বা সমাজে জন্ম
    .why = যে জাতি বা সমাজে জন্ম, তার কারণে ব্যক্তিকে কাজ করতে হয়েছে।
limb-effect-wage = মজুরি নেই, বা ন্যূনতমের কম
    .why = ব্যক্তি, বা সঙ্গে কাজ করা পরিবার, মজুরি পাননি বা ওই কাজের ধার্য ন্যূনতম মজুরির কম পেয়েছেন।
limb-effect-employment = অন্য কাজ নেওয়ার স্বাধীনতা নেই
    .why = ব্যক্তি অন্য কাজ নেওয়ার বা অন্যভাবে রোজগারের স্বাধীনতা হারিয়েছেন।
limb-effect-movement = চলে যাওয়ার বা চলাফেরার স্বাধীনতা নেই
    .why = ব্যক্তি ভারতে স্বাধীনভাবে চলাফেরার অধিকার হারিয়েছেন।
limb-effect-sale = নিজের জিনিস বেচার স্বাধীনতা নেই
    .why = ব্যক্তি নিজের জিনিস বা ফসল ব্যবহার করার বা বাজারদরে বেচার অধিকার হারিয়েছেন।
limb-surety = অন্যের দেনার জামিন
    .why = যাঁর জামিন হয়েছিলেন তিনি শোধ করেননি বলে যাঁকে কাজ করতে হয়, আইন তাঁকেও সুরক্ষা দেয়।
# The 1985 Explanation: for contract labour and migrants from another State, the cause need not be shown.
limb-contract_or_migrant = ঠিকা শ্রমিক, বা অন্য রাজ্যের শ্রমিক
    .why = ঠিকা শ্রমিক ও অন্য রাজ্যের শ্রমিকের ক্ষেত্রে আইন জানতে চায় না বাঁধন কেন শুরু হল; তার ফলই যথেষ্ট।

limb-met = পূরণ হয়েছে
limb-not_met = পূরণ হয়নি
# Shown with a dotted outline; must never look like "no".
limb-not_known = এখনও জানা নেই
limb-presumed = আইন ধরে নেয়

## Presumptions: what the law takes as so until someone shows otherwise

presumption-minimum_wage_is_force = ন্যূনতম মজুরির কম দেওয়া জোরপূর্বক শ্রম
    .why = সুপ্রিম কোর্ট 1982 সালে (পিইউডিআর) বলেছে, অভাবের চাপ ছাড়া কেউ ন্যূনতম মজুরির কমে কাজ করে না, আর সেই চাপই জোর।
presumption-debt_hold_is_force = দেনায় আটকে রাখাও জোর
    .why = দেনার জন্য অন্য কাজ, চলাফেরা বা বেচা বন্ধ হলে অভাবই ব্যক্তিকে বাধ্য করেছে। এটি 1982 সালের রায় (পিইউডিআর) থেকে আমাদের বোঝা।
presumption-force_means_bonded = জোরপূর্বক শ্রমকে মুচলেকাবদ্ধ শ্রম ধরা হয়
    .why = সুপ্রিম কোর্ট 1984 সালে (বন্ধুয়া মুক্তি মোর্চা) বলেছে, শ্রম জোর করে করানো হলে দাদন বা অন্য কিছু দেওয়া হয়েছে বলে ধরা হয়; নিয়োগকর্তা বা রাজ্য উল্টোটা দেখাতে পারে।
presumption-agreement_presumed = চুক্তি হয়েছিল বলে ধরা হয়
    .why = আইনে আছে "প্রকৃত বা অনুমিত" চুক্তি; শ্রম জোর করে করানো হলে বা প্রথা থাকলে কাউকে তা প্রমাণ করতে হয় না।
# Section 15 of the Act.
presumption-burden_on_creditor = যিনি ধার দিয়েছেন তাঁকেই প্রমাণ করতে হবে
    .why = শ্রমিক বা ভিজিল্যান্স কমিটি দেনাটি মুচলেকাবদ্ধ বললে, যিনি ধার দিয়েছেন তাঁকেই প্রমাণ করতে হয় যে তা নয়।
# Used where the person says that the debt kept them there, and nobody asked about other work.
presumption-debt_holds_the_person = দেনা অন্য কাজে যেতে দেয়নি
    .why = যিনি বলেন যে দেনাই তাঁকে সেখানে আটকে রেখেছিল, তিনি অন্য জায়গায় কাজ করতে পারতেন বলে না জানানো পর্যন্ত ধরা হয় যে ওই দেনাই তাঁকে অন্য কাজে যেতে দেয়নি। এটি 1982 সালের রায় (পিইউডিআর) থেকে আমাদের বোঝা।
# Used where a date or a detail is missing that could still turn the answer.
presumption-told_so_far = যা বলা হয়েছে তা ঠিক বলে ধরা হয়
    .why = কোনো তারিখ বা কথা এখনও জানা নেই। তা না জানা পর্যন্ত যা বলা হয়েছে তা ঠিক বলে ধরা হয়: মামলার মতো করে কাউকে প্রমাণ করতে হয় না (বন্ধুয়া মুক্তি মোর্চা, 1984)। এটি রায় থেকে আমাদের বোঝা।

presumed-only = এটি শুধু আইনের ধরে নেওয়ার উপর দাঁড়িয়ে
    .why = জমা দেওয়ার আগে দেনা ও চলে যাওয়ার স্বাধীনতা নিয়ে জিজ্ঞাসা করুন। নইলে দপ্তর বলতে পারে এটি শুধু মজুরির বিবাদ।

## What was concluded. Advice to a person who decides; never a refusal.

# Legal term: prima facie.
status-prima_facie = মুচলেকাবদ্ধ শ্রম: আপাতদৃষ্টিতে প্রমাণিত
    .meaning = যা বলা হয়েছে তাতেই আইন একে মুচলেকাবদ্ধ শ্রম বলে ধরে (আপাতদৃষ্টিতে), যতক্ষণ না অন্য পক্ষ উল্টোটা দেখায়।
status-needs_enquiry = তদন্ত দরকার
    .meaning = আইন যা জানতে চায় তার কিছু এখনও জানা নেই। তদন্তের কর্তব্য এখনই আছে; বাকি প্রশ্নগুলি লেখা আছে।
status-not_shown = যা বলা হয়েছে তাতে দেখা যায় না
    .meaning = একান্তে ও নিরাপদে যা বলা হয়েছে তাতে দেখা যায় না। এতে কারও অধিকার যায় না: আবার জিজ্ঞাসা করুন, বা কোনো নির্দিষ্ট অফিসার লিখে সিদ্ধান্ত দিন।

forced-shown = জোরপূর্বক শ্রম: প্রমাণিত
    .meaning = কেউ জোর, হুমকি বা অন্য এমন চাপের কথা বলেছেন যা আইন গণ্য করে।
forced-presumed = জোরপূর্বক শ্রম: আইন ধরে নেয়
    .meaning = আইন অন্য একটি তথ্য থেকে, যেমন ন্যূনতমের কম মজুরি থেকে, জোর ধরে নেয়।
forced-not_known = জোরপূর্বক শ্রম: এখনও জানা নেই
    .meaning = বলার মতো যথেষ্ট বলা হয়নি।
forced-not_shown = জোরপূর্বক শ্রম: যা বলা হয়েছে তাতে দেখা যায় না
    .meaning = যা বলা হয়েছে তাতে জোর দেখা যায় না। আবার জিজ্ঞাসা করা যায়।

## The eleven signs of forced labour named by the International Labour Organization (ILO)

indicator-abuse_of_vulnerability = দুর্বলতার সুযোগ নেওয়া
indicator-deception = ঠকানো
indicator-restriction_of_movement = চলাফেরায় বাধা
indicator-isolation = অন্যদের থেকে আলাদা রাখা
indicator-physical_and_sexual_violence = শারীরিক বা যৌন নির্যাতন
indicator-intimidation_and_threats = হুমকি ও ভয় দেখানো
indicator-retention_of_identity_documents = পরিচয়পত্র অন্যের কাছে রাখা
indicator-withholding_of_wages = মজুরি আটকে রাখা
indicator-debt_bondage = দেনায় বেঁধে রাখা
indicator-abusive_working_and_living_conditions = থাকা ও কাজের খারাপ অবস্থা
indicator-excessive_overtime = অতিরিক্ত ঘণ্টা কাজ

## Other laws that the same facts may meet

also-child_labour = শিশুশ্রম
    .why = 14 বছরের কম বয়সি শিশু কাজে, বা 14 থেকে 17 বছরের কেউ বিপজ্জনক কাজে (শিশু ও কিশোর শ্রম আইন, 1986)।
also-trafficking = মানব পাচার
    .why = শোষণের জন্য হুমকি, জোর, প্রতারণা বা প্রলোভনে কাউকে জোগাড় করা, নিয়ে যাওয়া বা রাখা (ভারতীয় ন্যায় সংহিতার ধারা 143; 1 জুলাই 2024-এর আগে ভারতীয় দণ্ডবিধির ধারা 370)।
# The Palermo Protocol (United Nations, 2000): for children no force or deceit needs to be shown.
also-trafficking_palermo = মানব পাচার, রাষ্ট্রসংঘের সংজ্ঞা অনুযায়ী
    .why = উপরের মতোই, তবে 18 বছরের কম বয়সিদের ক্ষেত্রে হুমকি, জোর বা প্রতারণা দেখাতে হয় না।
also-scst_atrocity = তফসিলি জাতি বা জনজাতির মানুষের উপর অত্যাচার
    .why = যিনি তফসিলি জাতি বা জনজাতির নন, তিনি তাঁদের কাউকে দিয়ে জোরপূর্বক বা মুচলেকাবদ্ধ শ্রম করিয়েছেন (এসসি/এসটি অত্যাচার নিবারণ আইন, 1989)।
also-forced_labour_ilo = জোরপূর্বক শ্রম, আন্তর্জাতিক সংজ্ঞা অনুযায়ী
    .why = নিজের ইচ্ছায় নয়, কোনো শাস্তির ভয়ে করা কাজ (আইএলও কনভেনশন 29)।
# Section 79 of the Juvenile Justice Act, 2015.
also-jj79 = কাজের জন্য শিশুকে বেঁধে রাখা
    .why = 18 বছরের কম বয়সি কেউ, যাকে কাজের জন্য বেঁধে রাখা হয়েছে বা যার রোজগার আটকে বা ব্যবহার করা হয়েছে (কিশোর ন্যায় আইন, 2015, ধারা 79)।

## Whose word it is

speaker-worker = শ্রমিক বলেছেন
speaker-family = পরিবার বলেছে
speaker-witness = সাক্ষী বলেছেন
speaker-official = সরকারি কর্মী বলেছেন
speaker-employer = নিয়োগকর্তা বলেছেন
speaker-document = নথি থেকে
speaker-computed = হিসাব থেকে
speaker-interviewer = যিনি প্রশ্ন করেছেন তিনি লিখেছেন
# Before a list of grounds: "because: paid ₹ 300 a week"
because = কারণ
# A fact that was told within hearing of the employer: a "no" counts as not known.
told-not-private = একান্তে বলা হয়নি
# Two people of equal weight said different things.
told-conflict = দুই রকম কথা: অজানা বলে ধরা হয়েছে

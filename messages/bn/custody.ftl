# হেফাজতের বিবরণ: মামলা সম্পর্কে কী, কখন, কে রেখেছেন এবং কীভাবে যাচাই করা যায়, আদালতকে তা দেখানোর কাগজ।

## শিরোনাম

custody = মামলার নথির হেফাজত
custody-what = এই মামলা সম্পর্কে কী, কখন ও কে রেখেছেন; এবং তার পরে কিছু বদলানো হয়নি তা যে কেউ কীভাবে যাচাই করতে পারেন।
custody-case = মামলা
custody-asked = তৈরির সময়
custody-contents = এতে যা আছে
custody-contents-text = ভুক্তি: { $entries }। ফাইল: { $files }।
custody-organisation = সংগঠনের সংখ্যা
custody-json = নথির হ্যাশ মান (SHA256)
custody-not_known_here = এখানে জানা নেই

## কীভাবে যাচাই করবেন

custody-check = কীভাবে যাচাই করবেন
custody-check-text = এই কাগজের সঙ্গে ফাইল { $json } ও তালিকা { $sums } আছে। প্রোগ্রাম { $program } নেটওয়ার্ক ছাড়া, এবং যে প্রোগ্রাম এগুলি তৈরি করেছে তা ছাড়াই, দেখায় যে প্রতিটি ভুক্তি স্বাক্ষরিত চেকপয়েন্টে আছে এবং দেখানো কথাগুলি রাখা কথাই।
custody-check-trust = পাবলিক কী, এবং সম্ভব হলে চেকপয়েন্টও, যিনি আপনাকে এই কাগজ দিচ্ছেন তিনি ছাড়া অন্য কারও কাছ থেকে নিন।

## চেকপয়েন্ট

custody-checkpoint = চেকপয়েন্ট
custody-checkpoint-text = এ পর্যন্ত রাখা প্রতিটি ভুক্তি মূল নামে একটি মানে মিশে যায়। আগের কোনও ভুক্তি বদলালে, বাদ দিলে বা যোগ করলে মূল অন্য হয়ে যায়।
custody-checkpoint-size = জার্নালে ভুক্তি
custody-checkpoint-root = মূল
custody-checkpoint-cosigned = সহ-স্বাক্ষর
custody-checkpoint-cosigned_by = { $name }, { $moment }
custody-checkpoint-alone = অন্য কোনও সংগঠন এই চেকপয়েন্টে সহ-স্বাক্ষর করেনি: এটি কেবল সার্ভারের স্বাক্ষরের উপর দাঁড়িয়ে।
custody-checkpoint-note = স্বাক্ষরিত টীকা
custody-checkpoint-code = একই টীকা, স্ক্যান করার জন্য

## ভুক্তি

custody-entries = যা রাখা হয়েছে
custody-entries-text = ভুক্তির সংখ্যা জার্নালে তার স্থান; মাঝের সংখ্যাগুলি অন্য বিষয়ের। “সিলবদ্ধ” মানে: রাখা আছে, কিন্তু এই কাগজ যিনি তৈরি করেছেন তাঁর কাছে খোলা নয়। “সরানো” মানে: যাঁর সম্পর্কে ছিল তাঁকে ভুলে যাওয়া হয়েছে। কথাগুলি আর নেই; কিছু রাখা হয়েছিল, তা তবু প্রমাণিত।
custody-entry = ভুক্তি { $number }
custody-entry-happened = কবে ঘটেছে, যেমন বলা হয়েছে
custody-entry-learned = কবে জানা গেছে
custody-entry-hour = { $moment } থেকে শুরু ঘণ্টায়
custody-entry-speaker = কার কথা
custody-entry-kept_by = কে রেখেছেন
custody-parts-opened = খোলা অংশ: { $count }
custody-parts-sealed = সিলবদ্ধ: { $count }
custody-parts-removed = সরানো: { $count }

custody-kind-report = খবর পাওয়া গেছে
custody-kind-record = নথি
custody-kind-document = চিঠি জারি হয়েছে
custody-kind-link = দুটি নথি জোড়া বা আলাদা করা হয়েছে
custody-kind-consent = সম্মতি
custody-kind-person = ব্যক্তিকে ভুলে যাওয়া হয়েছে
custody-kind-member = সংগঠনের সদস্য
custody-kind-key = চাবি
custody-kind-read = পড়া লিপিবদ্ধ হয়েছে

## ফাইল

custody-files = ফাইল
custody-files-text = মানটি মূল ফাইলের, বাইট ধরে ধরে। ছোট করা বা মুখ ঝাপসা করা অনুলিপি নিজেই একটি ফাইল এবং কোনটি থেকে তৈরি তা বলে।
custody-files-none = এই মামলার সঙ্গে কোনও ফাইল রাখা হয়নি।
custody-file-unnamed = নামহীন ফাইল
custody-file-kind = ধরন
custody-file-size = আকার
custody-file-bytes = { $bytes } বাইট
custody-file-entry = কার সঙ্গে এসেছে
custody-file-path = প্যাকে
custody-file-sha256 = হ্যাশ মান (SHA256)
custody-file-parent = যা থেকে তৈরি

## হ্যাশ প্রতিবেদন

custody-hashes = হ্যাশ প্রতিবেদন
custody-hashes-text = সব মান SHA256। পাতার মান বাকিগুলি থেকে বের হয়; প্রতিটি পাতা থেকে মূল পর্যন্ত ধাপগুলি ফাইলে আছে।
custody-hash-id = নিজের সংখ্যা
custody-hash-digest = সিলবদ্ধ বিষয়
custody-hash-commitment = কথার প্রতি অঙ্গীকার
custody-hash-leaf = পাতা
custody-hash-and_files = এবং প্রতিটি ফাইলের (ফাইলের সংখ্যা: { $files }): হ্যাশ প্রতিবেদন দেখুন

## শংসাপত্র

custody-certificate = ইলেকট্রনিক নথির শংসাপত্র
custody-certificate-text = { $provision } অনুযায়ী শংসাপত্রের বিবরণ।
custody-certificate-wording = বিবরণ এখানে আমাদের ভাষায়; যাতে স্বাক্ষর হয় তা তফসিলের ভাষা মেনে চলে। স্বাক্ষরের আগে মিলিয়ে নিন। যা জানা নেই তা ফাঁকা আছে: কিছুই ধরে নেওয়া হয়নি।
custody-part_a = অংশ ক (Part A): পক্ষ পূরণ করবেন
    .who = যন্ত্রের, বা যে কাজে তা লাগে তার দায়িত্বে যিনি, তিনি স্বাক্ষর করবেন।
custody-part_b = অংশ খ (Part B): বিশেষজ্ঞ পূরণ করবেন
    .who = এখানে যা আছে তা যাচাই করে বিশেষজ্ঞ স্বাক্ষর করবেন।
custody-field-name = নাম
custody-field-relation = সম্পর্ক
custody-field-relative = সেই আত্মীয়ের নাম
custody-field-address = বসবাস বা নিযুক্তির স্থান
custody-field-designation = পদ
custody-field-source = কোথা থেকে নেওয়া (টিক দিন)
custody-field-other = অন্যান্য: কী
custody-field-make = মেক ও মডেল
custody-field-colour = রং
custody-field-serial = ক্রমিক নম্বর
custody-field-number = IMEI/UIN/UID/MAC/Cloud ID, যা প্রযোজ্য
custody-field-further = অন্য প্রাসঙ্গিক তথ্য, যদি থাকে
custody-field-lawful_control = কার আইনসম্মত নিয়ন্ত্রণে
custody-field-period = নিয়মিত ব্যবহারে
custody-field-outages = ঠিকমতো চলেনি, যদি কখনও
custody-field-control = স্বাক্ষরকারীর দ্বারা (টিক দিন)
custody-field-hash = হ্যাশ মান
custody-field-algorithm = অ্যালগরিদম (টিক দিন)
custody-field-date = তারিখ (DD/MM/YYYY)
custody-field-time = সময় (IST, 24 ঘণ্টা)
custody-field-place = স্থান
custody-field-signature = স্বাক্ষর
custody-period = { $from } থেকে { $until } পর্যন্ত
custody-relation-son = পুত্র
custody-relation-daughter = কন্যা
custody-relation-spouse = স্বামী বা স্ত্রী
custody-source-computer = কম্পিউটার / সংরক্ষণ মাধ্যম
custody-source-dvr = DVR
custody-source-mobile = মোবাইল
custody-source-flash_drive = ফ্ল্যাশ ড্রাইভ
custody-source-disc = CD/DVD
custody-source-server = সার্ভার
custody-source-cloud = ক্লাউড
custody-source-other = অন্যান্য
custody-control-owned = মালিকানা
custody-control-maintained = রক্ষণাবেক্ষণ
custody-control-managed = ব্যবস্থাপনা
custody-control-operated = চালনা
custody-states = যিনি এই অংশে স্বাক্ষর করেন, তিনি বলেন
custody-states-control = যন্ত্র বা উৎস আইনসম্মত নিয়ন্ত্রণে ছিল এবং নিয়মিত কাজে তথ্য তৈরি, রাখা বা ব্যবহারে বরাবর লাগত।
custody-states-fed = সেই ধরনের তথ্য কাজের স্বাভাবিক নিয়মে তাতে দেওয়া হত।
custody-states-worked = সেই সময়ে তা ঠিকমতো চলেছে; কখনও না চললেও নথি ও তার নির্ভুলতার ক্ষতি হয়নি।
custody-states-source = নথি এখানে বলা যন্ত্র বা উৎস থেকে পাওয়া।
custody-states-hash = টিক দেওয়া অ্যালগরিদমে নথির হ্যাশ মান এখানে দেওয়া মানই। হ্যাশ প্রতিবেদন সংযুক্ত।

## যা এখনও কেউ জানেন না

custody-blanks = হাতে পূরণ করতে হবে
custody-blanks-text = এই কাগজ তৈরির সময় এগুলি সম্পর্কে কিছু জানা ছিল না। পূরণ করুন, অথবা যা প্রযোজ্য নয় তা কেটে দিন।

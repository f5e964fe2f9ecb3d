### What the command line prints for people.

cli-also = এ ছাড়াও
# Beside a limb that is met by a presumption only.
cli-presumed = আইন ধরে নেয়
cli-presumption = ধরে নেওয়া
cli-only-by-presumption = এটি শুধু আইনের ধরে নেওয়ার উপর দাঁড়িয়ে। কিছু জমা দেওয়ার আগে দেনা ও চলে যাওয়ার স্বাধীনতা নিয়ে জিজ্ঞাসা করুন।
cli-ask = জিজ্ঞাসা করুন
cli-wages = দেওয়া মজুরি, আর ন্যূনতম প্রাপ্য
# $amount is money, already written out.
cli-last-known = জানা নেই; শেষ জানা { $amount }
# $amount is money, already written out.
cli-up-to = সর্বাধিক { $amount }
cli-outstanding = বাকি
cli-offences = অপরাধ
## Progress and ends
cli-assessed = { $count }টি সারি দেখা হয়েছে।
cli-letters-written = { $folder }-এ { $count }টি চিঠি লেখা হয়েছে।
cli-law-good = আইনের বই ঠিক আছে: { $values }টি সংখ্যা, { $duties }টি কর্তব্য, { $entitlements }টি অধিকার, { $offences }টি অপরাধ, { $provisions }টি বিধান; সংস্করণ { $edition }।
cli-not-in-force = { $date } তারিখে বলবৎ নয়
cli-serving = মুক্তি { $address }-এ খোলা
cli-first-run = প্রথম ব্যক্তি এই কোড দিয়ে, একবার, { $until }-এর আগে নাম লেখান: { $code }
cli-sign-in = { $name } নামে এই পাসফ্রেজ দিয়ে সাইন ইন করুন: { $passphrase }
cli-demo-made = { $folder }-এ একটি কাল্পনিক সংগঠন তৈরি হয়েছে: { $cases }টি মামলা, { $people } জন। এতে কেউ বাস্তব নন।
cli-demo-case = একটি মামলা, আজ যেমন আছে:
cli-demo-late = আজ যাতে দেরি, দপ্তর অনুযায়ী:
cli-demo-letter = যে দপ্তর দেরি করেছে তাকে মনে করিয়ে দেওয়ার চিঠি: { $path }
cli-stop = Ctrl-C দিয়ে থামান।
cli-waits = { $case }: “{ $letter }” লেখা হয়নি। { $reason }
## The journal and its proof
cli-written = লেখা হয়েছে: { $path }
cli-journal-exported = { $count }টি এন্ট্রি { $path }-এ লেখা হয়েছে, মোহর করা অবস্থাতেই।
cli-journal-taken = নেওয়া হয়েছে: এটি { $count }টি এন্ট্রির জন্য।
cli-journal-holds = রোজনামচা ঠিক আছে: { $count }টি এন্ট্রি, মূল { $root }।
cli-journal-cosigned = তার প্রথম { $count }টির সাক্ষ্য অন্যেরা দিয়েছে।
cli-journal-nobody = এখনও অন্য কেউ এর সাক্ষ্য দেয়নি: যার হাতে এই ডিস্ক ও তার চাবি আছে সে এটি আবার লিখে থাকতে পারে। দেখুন: mukti journal ask --help
cli-journal-broken = এন্ট্রি { $number } থেকে রোজনামচা ঠিক নেই: { $detail }।
cli-journal-key = এটি যাচাই করার চাবি: { $value }
cli-journal-witness-key = আমাদের সহ-স্বাক্ষর যাচাই করার চাবি: { $value }
cli-rebuilt = { $cases }টি মামলার { $entries }টি এন্ট্রি নতুন করে দেখা হয়েছে।
cli-rebuilt-same = সব তালিকা আগের মতোই।
cli-list-differed = { $case }: এর তালিকা এন্ট্রির সঙ্গে মিলছিল না; এখন মেলে।
## Backups
cli-backup-made = { $entries }টি এন্ট্রির ব্যাকআপ হয়েছে: { $size } KiB, মোহর করা, { $path }-এ। চাবি { $keys }-এ আছে: সেগুলি আলাদা রাখুন, আর ফাইলটি 30 দিন পরে নষ্ট করুন।
cli-restored = { $entries }টি এন্ট্রি { $path }-এ ফিরিয়ে আনা হয়েছে। মূল { $root }।
cli-drilled = { $entries }টি এন্ট্রির ব্যাকআপ করে, অন্য জায়গায় ফিরিয়ে এনে মেলানো হয়েছে: দুই দিকেই মূল { $root }, দুই দিকেই { $count }টি খোলা হয়েছে।
cli-drilled-times = ব্যাকআপে { $backup } সেকেন্ড লেগেছে; আবার কাজ করার মতো হতে (RTO) { $restore } সেকেন্ড; এর মধ্যে রাখা এন্ট্রি (RPO, একটানা নকল ছাড়া): { $count }।
cli-drill-failed = ফিরিয়ে আনা নকলটি এক নয় ({ $count }টি আলাদা)। এই ব্যাকআপে ভরসা করবেন না।

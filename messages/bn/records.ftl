### What may be recorded: people, worksites, and what the offices did.
### record-<kind> is the heading of the form, .what says in one line when to use it.
### field-<kind>-<field> is the label of one field; .help is a hint below it.

## Interview

record-interview = কথাবার্তা
    .what = ব্যক্তি নিজের কথায় যা বলেছেন, যেমন বলা তেমনই রাখা।
field-interview-on = কথাবার্তার তারিখ
field-interview-interviewer = কে জিজ্ঞাসা করেছেন
field-interview-place = কোথায় হয়েছে
    .help = যেখানে কেউ লুকিয়ে আছেন সেই জায়গা নয়।
field-interview-language = ভাষা
field-interview-interpreter = কে অনুবাদ করেছেন
    .help = কর্মস্থলের কেউ নয়।
field-interview-private = একান্তে বলা
field-interview-consent = কীসে সম্মতি দিয়েছেন
    .help = ব্যক্তি কীসের জন্য তাঁর কথা ব্যবহারে রাজি হয়েছেন। তিনি মত বদলাতে পারেন।
field-interview-words = নিজের কথায়
    .help = যেমন বলা, যে ভাষায় বলা সেই ভাষায়।
field-interview-note = মন্তব্য

## Person

record-person = ব্যক্তি
    .what = কার বিষয়ে। নাম শুধু যেখানে দরকার সেখানে দেখানো হয়।
field-person-name = নাম
    .help = ব্যক্তি যেমন বলেন ও লেখেন।
field-person-name_own_script = নিজের লিপিতে নাম
field-person-parent_or_spouse_name = বাবা, মা, স্বামী বা স্ত্রীর নাম
    .help = দপ্তরের ফর্ম যেমন চায়।
field-person-village = গ্রাম
field-person-post = ডাকঘর
field-person-block = ব্লক বা তহসিল
field-person-district = জেলা
field-person-state = রাজ্য
field-person-pin_code = পিন কোড
field-person-phone = ফোন
field-person-phone_safe = এই ফোনে কথা বলা নিরাপদ
    .help = না, যদি অন্য কেউ ধরতে পারে।
field-person-birth_date = জন্মতারিখ
    .help = বছর হলেই চলে।
field-person-age = বয়স
field-person-sex = লিঙ্গ
field-person-category = সামাজিক শ্রেণি
field-person-caste = জাতি বা জনজাতি
field-person-disabled = প্রতিবন্ধকতা আছে
field-person-language = ভাষা
field-person-identity_document = যে পরিচয়পত্র আছে
    .help = কোনটি, তার নম্বর নয়। আধার নম্বর এখানে কখনও রাখা হয় না।
field-person-bank_account = নিজের ব্যাঙ্ক অ্যাকাউন্ট আছে
field-person-relation = মামলার অন্যদের সঙ্গে সম্পর্ক
field-person-role = মামলায় ভূমিকা
field-person-note = মন্তব্য

## Worksite

record-worksite = কর্মস্থল
    .what = কাজ যেখানে ছিল।
field-worksite-name = কর্মস্থলের নাম
field-worksite-kind = কাজের ধরন
field-worksite-state = রাজ্য
field-worksite-district = জেলা
field-worksite-block = ব্লক বা তহসিল
field-worksite-village = গ্রাম
field-worksite-landmark = কীভাবে পৌঁছানো যায়
field-worksite-police_station = থানা
field-worksite-owner = মালিকের নাম
field-worksite-contractor = ঠিকাদারের নাম
field-worksite-workers = শ্রমিকের সংখ্যা
field-worksite-note = মন্তব্য

## Case

record-case = মামলা
    .what = একটি কর্মস্থলের একটি ঘটনা, তার সকলকে নিয়ে।
field-case-label = মামলার চিহ্ন
    .help = নাম নয়।
field-case-opened_on = খোলার তারিখ
field-case-informed_on = দপ্তরকে জানানোর তারিখ
field-case-informed_office = যে দপ্তরকে জানানো হয়েছে
field-case-people = এতে যাঁরা আছেন
field-case-note = মন্তব্য

## Enquiry

record-enquiry = তদন্ত
    .what = অফিসার দেখতে ও জিজ্ঞাসা করতে এসেছেন।
field-enquiry-on = তদন্তের তারিখ
field-enquiry-office = দপ্তর
field-enquiry-officer = অফিসারের নাম
field-enquiry-place = কোথায়
field-enquiry-with_employer = নিয়োগকর্তা উপস্থিত ছিলেন
    .help = নিয়োগকর্তার পাশে মানুষ যা বলেন তা স্বাধীন উত্তর নয়।
field-enquiry-outcome = কী ফল হল
field-enquiry-note = মন্তব্য

## Free

record-freedom = মুক্তি
    .what = ব্যক্তি বেরিয়ে এসেছেন, তাঁকে তাড়িয়ে দিয়েছে, উদ্ধার করা হয়েছে, বা টাকা দিয়ে বেরিয়েছেন।
field-freedom-on = কবে থেকে মুক্ত
field-freedom-how = কীভাবে মুক্ত হলেন
field-freedom-note = মন্তব্য

## Rescue

record-rescue = উদ্ধার
    .what = মানুষদের বের করে আনা হয়েছে।
field-rescue-on = উদ্ধারের তারিখ
field-rescue-time = সময়
    .help = জানা থাকলে; কিছু সময়সীমা ঘণ্টায়।
field-rescue-office = যে দপ্তর নেতৃত্ব দিয়েছে
field-rescue-people = কত জনকে বের করা হয়েছে
field-rescue-police = পুলিশ উপস্থিত ছিল
field-rescue-separated = নিয়োগকর্তার থেকে আলাদা রাখা হয়েছে
field-rescue-shelter = সেই রাতে আশ্রয় পেয়েছেন
    .help = কোথায়, তা নয়।
field-rescue-number = উদ্ধার মেমো নম্বর
field-rescue-note = মন্তব্য

## Statement

record-statement = জবানবন্দি
    .what = অফিসার ব্যক্তির কথা লিখেছেন।
field-statement-on = জবানবন্দির তারিখ
field-statement-office = দপ্তর
field-statement-officer = অফিসারের নাম
field-statement-language = ভাষা
field-statement-interpreter = কে অনুবাদ করেছেন
field-statement-private = একান্তে দেওয়া
field-statement-read_over = ব্যক্তিকে পড়ে শোনানো হয়েছে
field-statement-copy_given = নকল দেওয়া হয়েছে
field-statement-note = মন্তব্য

## Written finding

record-finding = লিখিত সিদ্ধান্ত
    .what = কী পাওয়া গেল, ম্যাজিস্ট্রেট লিখে জানিয়েছেন।
field-finding-on = সিদ্ধান্তের তারিখ
field-finding-office = দপ্তর
field-finding-outcome = কী পাওয়া গেল
field-finding-number = আদেশ নম্বর
field-finding-reasons = দেওয়া কারণ
field-finding-note = মন্তব্য

## Release certificate

record-release_certificate = মুক্তি শংসাপত্র
    .what = ম্যাজিস্ট্রেট লিখেছেন যে ব্যক্তি মুচলেকাবদ্ধ শ্রমে ছিলেন এবং এখন মুক্ত।
field-release_certificate-on = শংসাপত্রের তারিখ
field-release_certificate-time = সময়
    .help = জানা থাকলে; কিছু সময়সীমা ঘণ্টায়।
field-release_certificate-office = যে দপ্তর দিয়েছে
field-release_certificate-form = কার জন্য
field-release_certificate-number = শংসাপত্র নম্বর
field-release_certificate-handed_to = কার হাতে দেওয়া হয়েছে
field-release_certificate-note = মন্তব্য

## Refusal of the certificate

record-certificate_refusal = শংসাপত্র দিতে অস্বীকার
    .what = দপ্তর মুক্তি শংসাপত্র দিতে অস্বীকার করেছে।
field-certificate_refusal-on = অস্বীকারের তারিখ
field-certificate_refusal-office = দপ্তর
field-certificate_refusal-in_writing = লিখিতভাবে অস্বীকার
    .help = না হলে লিখিতভাবে চান।
field-certificate_refusal-reasons = দেওয়া কারণ
field-certificate_refusal-number = আদেশ নম্বর
field-certificate_refusal-note = মন্তব্য

## Payment of immediate assistance

record-immediate_assistance_payment = তাৎক্ষণিক সহায়তা দেওয়া
    .what = মুক্তির পর প্রথম টাকা দেওয়া হয়েছে।
field-immediate_assistance_payment-on = টাকা দেওয়ার তারিখ
field-immediate_assistance_payment-time = সময়
    .help = জানা থাকলে; কিছু সময়সীমা ঘণ্টায়।
field-immediate_assistance_payment-office = যে দপ্তর দিয়েছে
field-immediate_assistance_payment-amount = টাকার পরিমাণ
field-immediate_assistance_payment-how = নগদ না ব্যাঙ্ক অ্যাকাউন্ট
field-immediate_assistance_payment-number = আদেশ বা টাকা পাঠানোর নম্বর
field-immediate_assistance_payment-note = মন্তব্য

## Application for an identity document

record-identity_application = পরিচয়পত্রের আবেদন
    .what = পরিচয়পত্রের আবেদন করা হয়েছে।
field-identity_application-on = আবেদনের তারিখ
field-identity_application-office = দপ্তর
field-identity_application-document = কোন পরিচয়পত্র
field-identity_application-number = রসিদ নম্বর
field-identity_application-note = মন্তব্য

## Journey home

record-repatriation = বাড়ি ফেরা
    .what = ব্যক্তিকে বাড়ি পৌঁছে দেওয়া হয়েছে।
field-repatriation-on = পৌঁছানোর তারিখ
field-repatriation-office = যে দপ্তর পাঠিয়েছে
field-repatriation-received_by = যে দপ্তর গ্রহণ করেছে
field-repatriation-escort = সঙ্গে লোক ছিল
field-repatriation-paid_by = যাতায়াতের খরচ কে দিয়েছে
field-repatriation-note = মন্তব্য

## FIR

record-fir = এফআইআর
    .what = পুলিশ মামলা নথিভুক্ত করেছে।
field-fir-on = এফআইআর-এর তারিখ
field-fir-time = সময়
field-fir-police_station = থানা
field-fir-number = এফআইআর নম্বর
field-fir-sections = এফআইআর-এর ধারা
field-fir-zero = অন্য থানার জন্য নথিভুক্ত
    .help = “জিরো এফআইআর”: যে কোনো থানাকে নথিভুক্ত করে পাঠিয়ে দিতে হয়।
field-fir-copy_given = বিনামূল্যে নকল দেওয়া হয়েছে
field-fir-note = মন্তব্য

## Refusal of the FIR

record-fir_refusal = এফআইআর নিতে অস্বীকার
    .what = পুলিশ মামলা নথিভুক্ত করেনি।
field-fir_refusal-on = অস্বীকারের তারিখ
field-fir_refusal-police_station = থানা
field-fir_refusal-officer = অফিসারের নাম
field-fir_refusal-reasons = দেওয়া কারণ
field-fir_refusal-note = মন্তব্য

## Word on the investigation

record-victim_informed = তদন্তের খবর
    .what = মামলা কতদূর, পুলিশ ব্যক্তিকে জানিয়েছে।
field-victim_informed-on = তারিখ
field-victim_informed-police_station = থানা
field-victim_informed-how = কীভাবে জানানো হয়েছে
field-victim_informed-note = মন্তব্য

## Charge-sheet

record-chargesheet = চার্জশিট
    .what = পুলিশ মামলা আদালতে পাঠিয়েছে।
field-chargesheet-on = চার্জশিটের তারিখ
field-chargesheet-court = আদালত
field-chargesheet-number = আদালতে মামলা নম্বর
field-chargesheet-sections = চার্জশিটের ধারা
field-chargesheet-note = মন্তব্য

## Judgment

record-judgment = রায়
    .what = আদালত সিদ্ধান্ত দিয়েছে।
field-judgment-on = রায়ের তারিখ
field-judgment-court = আদালত
field-judgment-outcome = ফল
field-judgment-number = আদালতে মামলা নম্বর
field-judgment-fine = জরিমানা
field-judgment-compensation = ক্ষতিপূরণের আদেশ
field-judgment-note = মন্তব্য

## Proposal to repay the immediate assistance

record-reimbursement_proposal = তাৎক্ষণিক সহায়তা ফেরতের প্রস্তাব
    .what = জেলা যা দিয়েছে রাজ্য কেন্দ্রের কাছে তা ফেরত চেয়েছে।
field-reimbursement_proposal-on = পাঠানোর তারিখ
field-reimbursement_proposal-office = যে দপ্তর পাঠিয়েছে
field-reimbursement_proposal-amount = টাকার পরিমাণ
field-reimbursement_proposal-number = চিঠি নম্বর
field-reimbursement_proposal-note = মন্তব্য

## Proposal for rehabilitation money

record-rehabilitation_proposal = পুনর্বাসনের টাকার প্রস্তাব
    .what = জেলা ব্যক্তির পুনর্বাসনের টাকা চেয়েছে।
field-rehabilitation_proposal-on = পাঠানোর তারিখ
field-rehabilitation_proposal-office = যে দপ্তর পাঠিয়েছে
field-rehabilitation_proposal-category = শ্রেণি
field-rehabilitation_proposal-amount = টাকার পরিমাণ
field-rehabilitation_proposal-number = চিঠি নম্বর
field-rehabilitation_proposal-note = মন্তব্য

## Payment of rehabilitation money

record-rehabilitation_payment = পুনর্বাসনের টাকা দেওয়া
    .what = পুনর্বাসনের টাকা দেওয়া হয়েছে।
field-rehabilitation_payment-on = টাকা দেওয়ার তারিখ
field-rehabilitation_payment-office = যে দপ্তর দিয়েছে
field-rehabilitation_payment-amount = টাকার পরিমাণ
field-rehabilitation_payment-annuity = তহবিলে রাখা অংশ
field-rehabilitation_payment-number = আদেশ বা টাকা পাঠানোর নম্বর
field-rehabilitation_payment-note = মন্তব্য

## Property asked back

record-property_demand = সম্পত্তি ফেরত চাওয়া
    .what = যা নেওয়া হয়েছিল ব্যক্তি তা ফেরত চেয়েছেন।
field-property_demand-on = চাওয়ার তারিখ
field-property_demand-of = কার কাছে
field-property_demand-property = কী জিনিস
field-property_demand-value = তার দাম
field-property_demand-note = মন্তব্য

## Property given back

record-property_restoration = সম্পত্তি ফেরত
    .what = যা নেওয়া হয়েছিল তা ফেরত দেওয়া হয়েছে।
field-property_restoration-on = ফেরতের তারিখ
field-property_restoration-office = যে দপ্তর আদেশ দিয়েছে
field-property_restoration-property = কী জিনিস
field-property_restoration-number = আদেশ নম্বর
field-property_restoration-note = মন্তব্য

## Put out of the home

record-eviction = ঘর থেকে তাড়ানো
    .what = যে ঘরে থাকতেন সেখান থেকে ব্যক্তিকে তাড়ানো হয়েছে।
field-eviction-on = তারিখ
field-eviction-by = কে তাড়িয়েছে
field-eviction-place = কোন ঘর
field-eviction-note = মন্তব্য

## Home given back

record-homestead_restoration = ঘর ফেরত
    .what = ম্যাজিস্ট্রেট ঘর ফিরিয়ে দিয়েছেন।
field-homestead_restoration-on = তারিখ
field-homestead_restoration-office = যে দপ্তর আদেশ দিয়েছে
field-homestead_restoration-number = আদেশ নম্বর
field-homestead_restoration-note = মন্তব্য

## Wage claim

record-wage_claim = মজুরির দাবি
    .what = বকেয়া মজুরির দাবি জমা হয়েছে।
field-wage_claim-on = জমার তারিখ
field-wage_claim-office = কর্তৃপক্ষ
field-wage_claim-amount = দাবির টাকা
field-wage_claim-number = দাবি নম্বর
field-wage_claim-filed_by = কে জমা দিয়েছেন
field-wage_claim-note = মন্তব্য

## Decision on the wage claim

record-wage_decision = মজুরির দাবির নিষ্পত্তি
    .what = মজুরি কর্তৃপক্ষ সিদ্ধান্ত দিয়েছে।
field-wage_decision-on = সিদ্ধান্তের তারিখ
field-wage_decision-office = কর্তৃপক্ষ
field-wage_decision-amount = মজুরির আদেশ
field-wage_decision-compensation = ক্ষতিপূরণের আদেশ
field-wage_decision-paid_on = আদেশের মজুরি দেওয়ার তারিখ
field-wage_decision-number = আদেশ নম্বর
field-wage_decision-note = মন্তব্য

## Application for compensation

record-compensation_application = ক্ষতিপূরণের আবেদন
    .what = ক্ষতিপূরণের আবেদন করা হয়েছে।
field-compensation_application-on = আবেদনের তারিখ
field-compensation_application-office = কর্তৃপক্ষ
field-compensation_application-amount = চাওয়া টাকা
field-compensation_application-number = আবেদন নম্বর
field-compensation_application-note = মন্তব্য

## Decision on compensation

record-compensation_decision = ক্ষতিপূরণের সিদ্ধান্ত
    .what = ক্ষতিপূরণের সিদ্ধান্ত হয়েছে।
field-compensation_decision-on = সিদ্ধান্তের তারিখ
field-compensation_decision-office = কর্তৃপক্ষ
field-compensation_decision-amount = ক্ষতিপূরণের আদেশ
field-compensation_decision-interim = অন্তর্বর্তী টাকা
field-compensation_decision-paid_on = ক্ষতিপূরণ দেওয়ার তারিখ
field-compensation_decision-number = আদেশ নম্বর
field-compensation_decision-note = মন্তব্য

## Application for a free lawyer

record-legal_aid_application = বিনামূল্যে আইনজীবীর আবেদন
    .what = বিনামূল্যে আইনজীবীর আবেদন করা হয়েছে।
field-legal_aid_application-on = আবেদনের তারিখ
field-legal_aid_application-office = কর্তৃপক্ষ
field-legal_aid_application-number = আবেদন নম্বর
field-legal_aid_application-lawyer = আইনজীবীর নাম
field-legal_aid_application-note = মন্তব্য

## Admission to school

record-school_admission = স্কুলে ভর্তি
    .what = শিশুটি স্কুলে ভর্তি হয়েছে।
field-school_admission-on = ভর্তির তারিখ
field-school_admission-school = স্কুল
field-school_admission-class = শ্রেণি
field-school_admission-note = মন্তব্য

## Work asked for

record-job_demand = কাজ চাওয়া
    .what = কর্মসংস্থান নিশ্চয়তায় কাজ চাওয়া হয়েছে।
field-job_demand-on = চাওয়ার তারিখ
field-job_demand-office = গ্রাম পঞ্চায়েত বা দপ্তর
field-job_demand-days = যত দিনের কাজ চাওয়া হয়েছে
field-job_demand-number = রসিদ নম্বর
field-job_demand-note = মন্তব্য

## Work given

record-job_given = কাজ পাওয়া
    .what = কর্মসংস্থান নিশ্চয়তায় কাজ দেওয়া হয়েছে।
field-job_given-on = কাজের প্রথম দিন
field-job_given-office = গ্রাম পঞ্চায়েত বা দপ্তর
field-job_given-days = কাজের দিন
field-job_given-wages = দেওয়া মজুরি
field-job_given-paid_on = মজুরি দেওয়ার তারিখ
field-job_given-note = মন্তব্য

## Payment of relief under the SC/ST Act

record-scst_relief_payment = এসসি/এসটি আইনে ত্রাণ দেওয়া
    .what = ত্রাণের একটি ভাগ দেওয়া হয়েছে।
field-scst_relief_payment-on = টাকা দেওয়ার তারিখ
field-scst_relief_payment-office = যে দপ্তর দিয়েছে
field-scst_relief_payment-stage = কোন ধাপে
field-scst_relief_payment-amount = টাকার পরিমাণ
field-scst_relief_payment-number = আদেশ নম্বর
field-scst_relief_payment-note = মন্তব্য

## Before the Child Welfare Committee

record-child_welfare_committee = শিশু কল্যাণ কমিটির সামনে
    .what = শিশুটিকে কমিটির সামনে আনা হয়েছে।
field-child_welfare_committee-on = তারিখ
field-child_welfare_committee-time = সময়
field-child_welfare_committee-office = কমিটি
field-child_welfare_committee-outcome = কী আদেশ দিয়েছে
field-child_welfare_committee-number = আদেশ নম্বর
field-child_welfare_committee-note = মন্তব্য

## Information to an office

record-information = দপ্তরকে খবর
    .what = দপ্তরকে মুচলেকাবদ্ধ বা জোরপূর্বক শ্রমের কথা জানানো হয়েছে।
field-information-on = জানানোর তারিখ
field-information-time = সময়
field-information-office = যে দপ্তরকে জানানো হয়েছে
field-information-how = কীভাবে জানানো হয়েছে
field-information-number = রসিদ নম্বর
field-information-note = মন্তব্য

## Letter sent

record-letter_sent = চিঠি পাঠানো
    .what = একটি চিঠি পাঠানো হয়েছে।
field-letter_sent-on = পাঠানোর তারিখ
field-letter_sent-to = কোন দপ্তরে
field-letter_sent-how = কীভাবে পাঠানো হয়েছে
field-letter_sent-number = সূত্র নম্বর
field-letter_sent-received_on = পাওয়ার তারিখ
field-letter_sent-receipt = রসিদ বা মোহর
field-letter_sent-note = মন্তব্য

## Decision to send now

record-decision_to_send = এখনই পাঠানোর সিদ্ধান্ত
    .what = কেউ এখনও আটকে থাকলেও নির্দিষ্ট ব্যক্তি পাঠানোর সিদ্ধান্ত নিয়েছেন।
field-decision_to_send-on = তারিখ
field-decision_to_send-by = কে সিদ্ধান্ত নিয়েছেন
field-decision_to_send-reason = কারণ
field-decision_to_send-note = মন্তব্য

## Death

record-death = মৃত্যু
    .what = ব্যক্তি মারা গেছেন।
field-death-on = মৃত্যুর তারিখ
field-death-cause = কারণ
field-death-heirs = কে দাবি করতে পারেন
field-death-note = মন্তব্য

## Correction

record-correction = সংশোধন
    .what = আগে বলা কিছু ঠিক ছিল না। দুটিই দেখা যায়।
field-correction-of = কী সংশোধন
field-correction-by = কে সংশোধন করেছেন
field-correction-reason = কেন
field-correction-note = মন্তব্য

## Words that several forms share

record-said-by = কে বলেছেন
record-known-since = কবে জানা গেল
record-attachment = ছবি বা স্ক্যান
record-kept = রাখা হয়েছে
# The stages at which relief under the SC/ST Act is paid.
choice-relief_stage-fir = এফআইআর-এ
choice-relief_stage-chargesheet = চার্জশিটে
choice-relief_stage-conviction = সাজায়
choice-paid_how-cash = নগদ
choice-paid_how-bank = ব্যাঙ্ক অ্যাকাউন্ট
choice-paid_how-other = অন্যভাবে
choice-sent_how-by_hand = হাতে হাতে
choice-sent_how-post = ডাকে
choice-sent_how-email = ই-মেলে
choice-sent_how-portal = ওয়েবসাইটে
choice-sent_how-phone = ফোনে
choice-sent_how-other = অন্যভাবে
choice-person_role-worker = শ্রমিক
choice-person_role-family = পরিবারের সদস্য
choice-person_role-witness = সাক্ষী
choice-person_role-informant = যিনি আমাদের জানিয়েছেন
choice-person_role-accused = অভিযুক্ত
choice-person_role-supporter = যিনি পাশে আছেন

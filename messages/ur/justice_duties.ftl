### Facts and duties of two districts, of a refused report, of protection and of legal aid.

fact-fir-superintendent_on = انکار سپرنٹنڈنٹ کو بھیجا
fact-fir-magistrate_on = مجسٹریٹ سے تفتیش کا حکم مانگا
fact-fir-ordered_on = مجسٹریٹ نے تفتیش کا حکم دیا
fact-protection-asked_on = تحفظ مانگا
fact-protection-answered_on = تحفظ کی درخواست کا جواب
fact-legal_aid-assigned_on = وکیل مقرر
fact-handoff-disputed_on = حوالگی پر اختلاف
fact-handoff-settled_on = ضلعوں کا اختلاف طے
duty-fir_superintendent = انکار پر سپرنٹنڈنٹ کا جواب
    .what = بھیجی گئی بات میں قابلِ دست اندازی جرم ہو تو سپرنٹنڈنٹ کو خود تفتیش کرنی یا کرانی ہوگی۔
duty-fir_magistrate = تفتیش پر مجسٹریٹ کا فیصلہ
    .what = جس مجسٹریٹ سے کہا گیا وہ طے کرے گا کہ پولیس تفتیش کرے یا نہیں۔
duty-protection = تحفظ کی درخواست کا جواب
    .what = پولیس کو خطرے پر رپورٹ دینی ہوگی؛ اس شخص کو تحفظ ملے یا وجہ بتائی جائے۔
duty-legal_aid = مفت وکیل
    .what = قانونی خدمات اتھارٹی کو وکیل دینا ہوگا، یا تحریری وجہ۔
duty-handoff_settlement = دو ضلعوں کے درمیان فیصلہ
    .what = دونوں ضلعوں سے اوپر کا دفتر بتائے کہ کون کام کرے گا؛ تب تک بھیجنے والا کرتا ہے۔

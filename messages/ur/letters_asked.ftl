### What a letter asks of the office it goes to, sum by sum; requests about work that nobody wrote about yet; days that are over.

letter-common-was_due_by = { $date } تک واجب تھا
letter-statement_of_account-asks = ہر رقم کے بارے میں آپ کے دفتر سے کیا گزارش ہے
letter-statement_of_account-ask-blocked = اسے درست کرائیں، اور لکھیں کہ کون سا کاغذ یا قدم باقی ہے۔
letter-statement_of_account-ask-taken = رقم دوسروں نے نکال لی۔ کھاتہ محفوظ کرائیں اور رقم واپس دلائیں۔
letter-statement_of_account-ask-pay_again = ادائیگی واپس آ گئی۔ اس کی وجہ درست کرائیں اور رقم دوبارہ دیں۔
letter-statement_of_account-ask-ask_person = کہا جاتا ہے کہ دے دی گئی، مگر کچھ نہیں دکھاتا کہ شخص تک پہنچی۔ دن، کھاتہ اور بینک کا ادائیگی نمبر بتائیں۔
letter-statement_of_account-ask-ask_payment = منظور ہوئی اور دی نہیں گئی۔ بتائیں کہ کس دن دی جائے گی۔
letter-statement_of_account-ask-ask_amount = تحریری طور پر بتائیں کہ کون سی رقم نافذ ہے، اور کس حکم سے۔
letter-statement_of_account-ask-claim = یہ باقی ہے۔ براہ کرم ادا کریں، یا تحریری وجہ بتائیں۔
letter-rti_application-ask-action_none = اس معاملے میں اس دفتر نے روز بہ روز کیا کارروائی کی۔
letter-worker_summary-said_paid = دفتر کہتا ہے کہ { $amount } دیے گئے۔ اگر آپ کو نہ ملے ہوں تو ہمیں بتائیں۔
letter-worker_summary-outstanding = ابھی آنا باقی: { $amount }۔
letter-escalation-opening_unwritten = نیچے لکھا کام آپ کی نگرانی کے دفتر کو کرنا تھا۔ اس کا آخری دن گزر چکا ہے اور، ہمیں ملی اطلاع کے مطابق، وہ نہیں ہوا۔

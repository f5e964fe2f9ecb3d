### What a letter asks of the office it goes to, sum by sum; requests about work that nobody wrote about yet; days that are over.

letter-common-was_due_by = { $date } तक होना था
letter-statement_of_account-asks = आपके कार्यालय से हर रकम के बारे में क्या अनुरोध है
letter-statement_of_account-ask-blocked = इसे ठीक कराएँ, और लिखें कि कौन सा काग़ज़ या क़दम बाकी है।
letter-statement_of_account-ask-taken = पैसा दूसरों ने निकाल लिया। खाते को सुरक्षित कराएँ और पैसा वापस दिलाएँ।
letter-statement_of_account-ask-pay_again = भुगतान लौट आया। उसका कारण ठीक कराएँ और रकम फिर से दें।
letter-statement_of_account-ask-ask_person = दिया गया बताया जाता है, पर कुछ नहीं दिखाता कि व्यक्ति तक पहुँचा। दिन, खाता और बैंक की भुगतान संख्या बताएँ।
letter-statement_of_account-ask-ask_payment = स्वीकृत है और दिया नहीं गया। बताएँ कि किस दिन दिया जाएगा।
letter-statement_of_account-ask-ask_amount = लिखित में बताएँ कि कौन सी रकम लागू है, और किस आदेश से।
letter-statement_of_account-ask-claim = यह बाकी है। कृपया दें, या लिखित में कारण बताएँ।
letter-rti_application-ask-action_none = इस विषय में इस कार्यालय ने प्रतिदिन क्या कार्यवाही की।
letter-worker_summary-said_paid = कार्यालय कहता है कि { $amount } दिए गए। अगर आपको न मिले हों, तो हमें बताएँ।
letter-worker_summary-outstanding = अभी आना बाकी: { $amount }।
letter-escalation-opening_unwritten = नीचे लिखा काम आपके पर्यवेक्षण के कार्यालय को करना था। उसका अंतिम दिन बीत चुका है और, हमें मिली जानकारी के अनुसार, वह नहीं हुआ है।

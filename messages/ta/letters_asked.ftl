### What a letter asks of the office it goes to, sum by sum; requests about work that nobody wrote about yet; days that are over.

letter-common-was_due_by = கடைசி நாள் { $date } ஆக இருந்தது
letter-statement_of_account-asks = ஒவ்வொரு தொகைக்கும் உங்கள் அலுவலகத்திடம் கோருவது
letter-statement_of_account-ask-blocked = இதைச் சரிசெய்து, எந்த ஆவணம் அல்லது நடவடிக்கை இன்னும் தேவை என்று எழுதுங்கள்.
letter-statement_of_account-ask-taken = பிறர் பணத்தை எடுத்துவிட்டனர். கணக்கைப் பாதுகாத்து, பணத்தைத் திரும்பப் பெற்றுத் தாருங்கள்.
letter-statement_of_account-ask-pay_again = செலுத்திய தொகை திரும்பி வந்தது. காரணத்தைச் சரிசெய்து மீண்டும் செலுத்துங்கள்.
letter-statement_of_account-ask-ask_person = வழங்கப்பட்டதாகச் சொல்லப்படுகிறது; நபரை அடைந்ததாக எதுவும் காட்டவில்லை. நாள், கணக்கு, வங்கியின் பரிமாற்ற எண்ணைத் தெரிவியுங்கள்.
letter-statement_of_account-ask-ask_payment = அனுமதிக்கப்பட்டது, வழங்கப்படவில்லை. எந்த நாளில் வழங்கப்படும் என்று தெரிவியுங்கள்.
letter-statement_of_account-ask-ask_amount = எந்தத் தொகை நடைமுறையில் உள்ளது, எந்த ஆணையின்படி என்று எழுத்தில் தெரிவியுங்கள்.
letter-statement_of_account-ask-claim = இது நிலுவையில் உள்ளது. வழங்குங்கள், அல்லது காரணத்தை எழுத்தில் தாருங்கள்.
letter-rti_application-ask-action_none = இவ்விஷயத்தில் இந்த அலுவலகம் நாள்தோறும் எடுத்த நடவடிக்கை.
letter-worker_summary-said_paid = { $amount } வழங்கியதாக அலுவலகம் சொல்கிறது. உங்களுக்குக் கிடைக்காவிட்டால் எங்களிடம் சொல்லுங்கள்.
letter-worker_summary-outstanding = இன்னும் வரவேண்டியது: { $amount }.
letter-escalation-opening_unwritten = கீழ்க்கண்டதை உங்கள் மேற்பார்வையில் உள்ள அலுவலகம் செய்திருக்க வேண்டும். அதன் கடைசி நாள் கடந்துவிட்டது; எங்களுக்குக் கிடைத்த தகவலின்படி அது செய்யப்படவில்லை.

### What a letter asks of the office it goes to, sum by sum; requests about work that nobody wrote about yet; days that are over.

letter-common-was_due_by = { $date } లోగా చేయాల్సింది
letter-statement_of_account-asks = ప్రతి మొత్తం గురించి మీ కార్యాలయాన్ని కోరేది
letter-statement_of_account-ask-blocked = దీన్ని సరిచేయించి, ఇంకా ఏ పత్రం లేదా చర్య కావాలో రాయండి.
letter-statement_of_account-ask-taken = ఇతరులు డబ్బు తీసుకున్నారు. ఖాతాను భద్రపరచి, డబ్బు తిరిగి ఇప్పించండి.
letter-statement_of_account-ask-pay_again = చెల్లింపు తిరిగి వచ్చింది. కారణాన్ని సరిచేసి మళ్లీ చెల్లించండి.
letter-statement_of_account-ask-ask_person = చెల్లించినట్లు చెబుతున్నారు; వ్యక్తికి చేరినట్లు ఏదీ చూపడం లేదు. రోజు, ఖాతా, బ్యాంకు లావాదేవీ సంఖ్య తెలపండి.
letter-statement_of_account-ask-ask_payment = మంజూరైంది, చెల్లించలేదు. ఏ రోజు చెల్లిస్తారో తెలపండి.
letter-statement_of_account-ask-ask_amount = ఏ మొత్తం అమలులో ఉందో, ఏ ఉత్తర్వు ప్రకారమో రాతపూర్వకంగా తెలపండి.
letter-statement_of_account-ask-claim = ఇది బకాయి ఉంది. దయచేసి చెల్లించండి, లేదా కారణాలు రాతపూర్వకంగా ఇవ్వండి.
letter-rti_application-ask-action_none = ఈ విషయంలో ఈ కార్యాలయం రోజువారీగా ఏమి చేసింది.
letter-worker_summary-said_paid = { $amount } చెల్లించామని కార్యాలయం చెబుతోంది. మీకు అందకపోతే మాకు చెప్పండి.
letter-worker_summary-outstanding = ఇంకా రావలసింది: { $amount }.
letter-escalation-opening_unwritten = కింద పేర్కొన్నది మీ పర్యవేక్షణలోని కార్యాలయం చేయవలసి ఉంది. దాని చివరి రోజు గడిచింది; మాకు అందిన సమాచారం ప్రకారం అది జరగలేదు.

### How the house is: what a coordinator looks after. Shown on Desk and by “mukti doctor”.

health-well = ठीक
health-watch = ध्यान दें
health-red = लाल
health-never = कभी नहीं
# $last is when it was last done, or “never”.
health-backup = पिछली सुरक्षित प्रति: { $last }
    .next = बनाएँ: mukti backup। इसे दूसरी डिस्क पर, दूसरी इमारत में रखें।
health-drill = पिछली बार लौटाकर देखा गया: { $last }
    .next = जब तक प्रति को लौटाकर न देखा जाए, उस पर भरोसा नहीं। चलाएँ: mukti drill
health-keys = कुंजियों की पिछली सुरक्षित प्रति: { $last }
    .next = नई प्रति बनाएँ और कुंजियों की 30 दिन से पुरानी प्रतियाँ नष्ट करें: जो भुला दिया गया, वह हर जगह से जाना चाहिए।
health-cosigned = पिछली बार किसी और ने रोज़नामचे की गवाही दी: { $last }
    .next = किसी साथी संगठन से सह-हस्ताक्षर माँगें (mukti journal ask), या समय की मुहर लगवाएँ (mukti journal ask-time)।
health-self-check = पिछली बार अपनी जाँच: { $last }
    .next = जब Mukti खुला हो, यह हर रात होती है। अभी चलाएँ: mukti rebuild
health-disk = डिस्क पर रखा सब कुछ, मुहर-दर-मुहर पढ़ा गया: { $last }
    .next = जो ख़राब होने लगा, वह और ख़राब होता है। इस फ़ोल्डर को जैसा है वैसा छोड़ें, सबसे नई सुरक्षित प्रति दूसरी डिस्क के नए फ़ोल्डर में लौटाएँ (mukti restore), और वहाँ काम करें। अगर डिस्क बस देर से पढ़ी नहीं गई: mukti doctor उसे पढ़ता है।
# One line for each place: $file in the folder, $pages its pages, $number a frame of its log.
health-disk-pages = { $file }: पन्ने { $pages }
health-disk-frame = { $file }: टुकड़े { $number } से आगे
health-disk-file = { $file }: यह नहीं खुलती
health-disk-entries = प्रविष्टि { $from } से { $to } तक पर भरोसा नहीं किया जा सकता
health-disk-entries-on = प्रविष्टि { $from } से आगे किसी पर भरोसा नहीं किया जा सकता
health-clock = इस मशीन की घड़ी
    .next = यह आख़िरी प्रविष्टि से पीछे है। किसी के काम करने से पहले इसे ठीक करें।
health-key-beside = इस फ़ोल्डर को खोलने वाली कुंजी
    .next = यह फ़ोल्डर के पास ही रखी है: जो एक ले जाए, वह दोनों ले जाएगा। इसे दूसरी डिस्क पर रखें और --key-file से बताएँ, या गुप्त वाक्य लगाएँ।
health-trustees = न्यासी, जो वह खोल सकते हैं जो यहाँ कोई नहीं खोल सकता
    .next = अगर हर सदस्य का गुप्त वाक्य खो जाए, तो कोई मदद नहीं कर पाएगा। पैक बाँटें: mukti keys ceremony

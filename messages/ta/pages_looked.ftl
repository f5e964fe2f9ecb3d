score-money_said_paid = செலுத்தியதாகச் சொல்லப்பட்டது, வந்து சேர்ந்ததோ இல்லையோ
score-part-people = { $of ->
    [one] 1 நபரில் { $low } %
   *[other] { $of } பேரில் { $low } %
  }
score-part-enquired = { $of ->
    [one] விசாரிக்கப்பட்ட 1 நபரில் { $low } %
   *[other] விசாரிக்கப்பட்ட { $of } பேரில் { $low } %
  }
score-part-refusals = { $of ->
    [one] மறுக்கப்பட்ட 1 சான்றிதழில் { $low } %
   *[other] மறுக்கப்பட்ட { $of } சான்றிதழ்களில் { $low } %
  }
score-part-cases = { $of ->
    [one] 1 வழக்கில் { $low } %
   *[other] { $of } வழக்குகளில் { $low } %
  }
score-part-fir_registered = { $of ->
    [one] FIR பதிவான 1 வழக்கில் { $low } %
   *[other] FIR பதிவான { $of } வழக்குகளில் { $low } %
  }
score-part-judgments = { $of ->
    [one] 1 தீர்ப்பில் { $low } %
   *[other] { $of } தீர்ப்புகளில் { $low } %
  }
page-rule7-freed = { $count ->
    [one] விடுவிக்கப்பட்ட { $count } நபர்
   *[other] விடுவிக்கப்பட்ட { $count } பேர்
  }
score-part-none = இன்னும் பங்கு சொல்ல முடியாது
budgets-about = சுமார் { $amount }
committees-write = குழுவைப் பதிவு செய்யுங்கள்
committees-write-none = குழு இல்லை எனப் பதிவு செய்யுங்கள்
budgets-write = நிதி ஒதுக்கீட்டைப் பதிவு செய்யுங்கள்
page-print = அச்சிடுங்கள்
page-rule7-a-column = பெயரும் வீடும்
page-rule7-b-column = வேலையும் வருமானமும், சொன்னபடி
page-rule7-c-column = நபரைச் சென்றடைந்தது
page-rule7-d-column = செய்யப்பட்டது
page-rule7-case = வழக்கு
page-rule7-home-not-recorded = வீடு பதிவாகவில்லை
page-rule7-nothing-came = நபரைச் சென்றடைந்ததாக எதுவும் பதிவாகவில்லை
page-rule7-total = மொத்தம் கிடைத்த பணம்
page-rule7-allowed = அனுமதிக்கப்பட்டது மட்டும், கிடைக்கவில்லை
page-rule7-for = நபர் { $people } க்காக
page-certificate-contradiction-given_after_refusal = மறுப்பு, பின்னர் மாற்றப்பட்டது
page-certificate-contradiction-found_after_refusal = மறுப்பு, பின்னர் கொத்தடிமை எனக் கண்டறிந்தது
page-certificate-contradiction-refused_after_given = வழங்கியது, பின்னர் மறுப்பு
page-certificate-contradiction-refused_after_found = கொத்தடிமை எனக் கண்டறிந்தது, பின் மறுப்பு
page-certificate-contradiction-given_before_asked = தேதிகளைப் பாருங்கள்
certificate-contradiction-found_after_refusal = { $earlier } அன்று மறுக்கப்பட்டது, { $later } அன்று கொத்தடிமை என எழுத்தில் கண்டறியப்பட்டது. வழக்கில் இரண்டும் உள்ளன; பிந்தையதான முடிவு செல்லும்.
certificate-contradiction-refused_after_found = { $earlier } அன்று கொத்தடிமை என எழுத்தில் கண்டறியப்பட்டது, { $later } அன்று சான்றிதழ் மறுக்கப்பட்டது. வழக்கில் இரண்டும் உள்ளன; பிந்தையதான மறுப்பு செல்லும்.
page-law-not-yet = இன்னும் நடைமுறையில் இல்லை: { $date } முதல்
page-law-over = { $date } வரை நடைமுறையில் இருந்தது
page-law-looked-over = உறுதிப்படுத்தல்
page-law-rates-replaced = மாற்றப்பட்டது
page-law-rates-no-date = தேதி இல்லை: பயன்படுத்தப்படவில்லை
page-registers-called = எது
page-file-choose = கோப்பைத் தேர்ந்தெடுங்கள்
page-law-rates-end-not-known = எதுவரை என்பது தெரியவில்லை

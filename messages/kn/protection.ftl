### The letter that asks for protection of people who are threatened, and the words for what was done to them.

letter-protection_request = ರಕ್ಷಣೆಯ ಕೋರಿಕೆ
    .what = ಬೆದರಿಕೆಗೆ ಒಳಗಾದವರಿಗಾಗಿ: ಏನಾಯಿತು, ಪೊಲೀಸರನ್ನು ಏನು ಕೇಳಲಾಗಿದೆ. ಅವರು ಎಲ್ಲಿ ವಾಸಿಸುತ್ತಾರೆ ಎಂದು ಇದರಲ್ಲಿ ಇಲ್ಲ.
letter-protection_request-subject = ಜೀತದ ಬಗ್ಗೆ ಹೇಳಿದ ನಂತರ ಬೆದರಿಕೆಗೆ ಒಳಗಾದವರಿಗೆ ರಕ್ಷಣೆಯ ಕೋರಿಕೆ
letter-protection_request-opening = ಅನುಬಂಧದಲ್ಲಿ ಹೆಸರಿಸಿದವರು ಜೀತದ ಬಗ್ಗೆ ಹೇಳಿದ್ದಾರೆ. ಅಂದಿನಿಂದ ಅವರನ್ನು ಬೆದರಿಸಲಾಗಿದೆ. ರಕ್ಷಣೆಯನ್ನು ಈಗಲೇ ಕೋರಲಾಗಿದೆ; ದೂರು ದಾಖಲಾಗುವವರೆಗೆ ಕಾಯುವಂತಿಲ್ಲ.
letter-protection_request-opening_fir = ಅನುಬಂಧದಲ್ಲಿ ಹೆಸರಿಸಿದವರು ಜೀತದ ಪ್ರಕರಣದಲ್ಲಿ ಸಂತ್ರಸ್ತರು ಮತ್ತು ಸಾಕ್ಷಿಗಳು; ಎಫ್‌ಐಆರ್ { $date } ರಂದು ದಾಖಲಾಗಿದೆ. ಮಾತನಾಡಿದಾಗಿನಿಂದ ಅವರನ್ನು ಬೆದರಿಸಲಾಗಿದೆ. ರಕ್ಷಣೆಯನ್ನು ಈಗಲೇ ಕೋರಲಾಗಿದೆ.
letter-protection_request-happened = ಏನಾಯಿತು
letter-protection_request-write = ಯಾವಾಗ, ಯಾರು, ಏನು ಹೇಳಿದರು ಅಥವಾ ಮಾಡಿದರು, ಯಾರು ನೋಡಿದರು
letter-protection_request-column-date = ದಿನಾಂಕ
letter-protection_request-column-person = ವ್ಯಕ್ತಿ
letter-protection_request-column-what = ಏನು ಮಾಡಲಾಯಿತು
letter-protection_request-column-who = ಯಾರು ಮಾಡಿದರು
letter-protection_request-column-police = ಪೊಲೀಸರಿಗೆ ಹೇಳಿದೆಯೇ
letter-protection_request-words = “{ $words }”
letter-protection_request-pressed = ಹೇಳಿದ್ದನ್ನು ಹಿಂಪಡೆಯುವಂತೆ ಸಾಕ್ಷಿಯನ್ನು ಬೆದರಿಕೆಯಿಂದ ಅಥವಾ ಹಣದಿಂದ ಒತ್ತಾಯಿಸುವುದು ಪ್ರತ್ಯೇಕ ಅಪರಾಧ. ಮೊದಲು ಹೇಳಿದ್ದು ಹಾಗೆಯೇ ಉಳಿಯುತ್ತದೆ.
letter-protection_request-why = ರಕ್ಷಣೆ ಏಕೆ ಕೊಡಬೇಕು
letter-protection_request-ground-scheme = ಸುಪ್ರೀಂ ಕೋರ್ಟ್ ಪ್ರತಿ ರಾಜ್ಯಕ್ಕೂ ಕಡ್ಡಾಯಗೊಳಿಸಿದ ಸಾಕ್ಷಿ ರಕ್ಷಣಾ ಯೋಜನೆ, 2018 (ಮಹೇಂದರ್ ಚಾವ್ಲಾ ವಿರುದ್ಧ ಭಾರತ ಒಕ್ಕೂಟ) ಪ್ರಕಾರ ಅಪಾಯದಲ್ಲಿರುವ ಸಾಕ್ಷಿಗೆ ಪೊಲೀಸರು ಬೆದರಿಕೆ ವಿಶ್ಲೇಷಣಾ ವರದಿ ನೀಡುತ್ತಾರೆ ಮತ್ತು ಜಿಲ್ಲೆಯ ಸಕ್ಷಮ ಪ್ರಾಧಿಕಾರ ಆದೇಶ ನೀಡುತ್ತದೆ; ಅಲ್ಲಿಯವರೆಗೆ ಮಧ್ಯಂತರ ರಕ್ಷಣೆಗೆ ಆದೇಶಿಸಬಹುದು.
letter-protection_request-ground-scst = ಪರಿಶಿಷ್ಟ ಜಾತಿಗಳು ಮತ್ತು ಪರಿಶಿಷ್ಟ ಪಂಗಡಗಳ (ದೌರ್ಜನ್ಯ ತಡೆ) ಕಾಯ್ದೆ, 1989ರ ಅಪರಾಧದ ಸಂತ್ರಸ್ತರು, ಅವರ ಅವಲಂಬಿತರು ಮತ್ತು ಸಾಕ್ಷಿಗಳಿಗೆ ಆ ಕಾಯ್ದೆಯ ಕಲಂ 15ಎ ಅಡಿಯಲ್ಲಿ ರಕ್ಷಣೆಯ ಹಕ್ಕಿದೆ.
letter-protection_request-ground-child = ಇವರಲ್ಲಿ ಒಂದು ಮಗುವಿದೆ; ಮಗುವನ್ನು ಗುರುತಿಸುವಂಥದ್ದನ್ನು ತಿಳಿಯಬೇಕಿಲ್ಲದವರಿಗೆ ಹೇಳಬಾರದು.
letter-protection_request-ground-court = ಭಯದಲ್ಲಿರುವವರು ಸತ್ಯ ಹೇಳಲಾರರು. ರಕ್ಷಣೆ ವ್ಯಕ್ತಿಗೆ ಎಷ್ಟೋ ವಿಚಾರಣೆಗೆ ಮತ್ತು ನ್ಯಾಯಾಲಯಕ್ಕೂ ಅಷ್ಟೇ ಸಲ್ಲುತ್ತದೆ.
letter-protection_request-place = ಅವರು ಈಗ ಎಲ್ಲಿದ್ದಾರೆ ಎಂದು ಇಲ್ಲಿ ಬರೆದಿಲ್ಲ. ಅವರ ರಕ್ಷಣೆಗೆ ನೇಮಿಸಿದ ಅಧಿಕಾರಿಗೆ ಮಾತ್ರ ಬಾಯಿಮಾತಿನಲ್ಲಿ ಅಥವಾ ಮುದ್ರೆ ಹಾಕಿದ ಲಕೋಟೆಯಲ್ಲಿ ತಿಳಿಸಲಾಗುವುದು.
letter-protection_request-demand-now = ಹೆಸರಿಸಿದವರನ್ನು ಮತ್ತು ಅವರ ಕುಟುಂಬಗಳನ್ನು ಇಂದಿನಿಂದ, ಸಕ್ಷಮ ಪ್ರಾಧಿಕಾರದ ಆದೇಶದವರೆಗೆ ರಕ್ಷಿಸಿ.
letter-protection_request-demand-report = ಈ ಕೋರಿಕೆಯೊಂದಿಗೆ ಬೆದರಿಕೆ ವಿಶ್ಲೇಷಣಾ ವರದಿಯನ್ನು ಯೋಜನೆಯ ಸಕ್ಷಮ ಪ್ರಾಧಿಕಾರಕ್ಕೆ ಕಳುಹಿಸಿ, ಸಂಬಂಧಪಟ್ಟವರನ್ನು ಏಕಾಂತದಲ್ಲಿ ಕೇಳಿ.
letter-protection_request-demand-offence = ಮೇಲೆ ಹೇಳಿದ್ದನ್ನು ಪ್ರತ್ಯೇಕ ಅಪರಾಧವಾಗಿ ದಾಖಲಿಸಿ ಪ್ರತಿ ಕೊಡಿ.
letter-protection_request-demand-bail = ಬೆದರಿಸಿದವರು ಜಾಮೀನಿನಲ್ಲಿದ್ದರೆ ತಕ್ಷಣ ಸರ್ಕಾರಿ ವಕೀಲರಿಗೆ ತಿಳಿಸಿ; ಜಾಮೀನು ರದ್ದತಿಗೆ ನ್ಯಾಯಾಲಯವನ್ನು ಕೋರಬಹುದು.
letter-protection_request-demand-secret = ಅವರು ಎಲ್ಲಿ ವಾಸಿಸುತ್ತಾರೆ ಅಥವಾ ಉಳಿದಿದ್ದಾರೆ ಎಂದು ಯಾರಿಗೂ, ವಿಶೇಷವಾಗಿ ಆರೋಪಿಗಳಿಗೆ ಅಥವಾ ಅವರ ಜನರಿಗೆ ಹೇಳಬೇಡಿ; ಆರೋಪಿಗಳ ಜೊತೆಗೆ ಠಾಣೆಗೆ ಕರೆಯಬೇಡಿ.
letter-protection_request-demand-officer = ಹಗಲಿರುಳು ಉತ್ತರಿಸುವ ದೂರವಾಣಿ ಸಂಖ್ಯೆಯೊಂದಿಗೆ ಒಬ್ಬ ಅಧಿಕಾರಿಯನ್ನು ಹೆಸರಿಸಿ; ಮಹಿಳೆಯರು ಕೇಳಿದರೆ ಮಹಿಳಾ ಅಧಿಕಾರಿಯನ್ನು.
letter-protection_request-demand-answer = ಲಿಖಿತವಾಗಿ ಉತ್ತರಿಸಿ. ರಕ್ಷಣೆ ನಿರಾಕರಿಸಿದರೆ ಕಾರಣ ಕೊಡಿ.

## Who threatens, and how

choice-accused_part-owner = ಮಾಲೀಕ
choice-accused_part-contractor = ಗುತ್ತಿಗೆದಾರ
choice-accused_part-manager = ಮ್ಯಾನೇಜರ್ ಅಥವಾ ಕಾವಲುಗಾರ
choice-accused_part-lender = ಸಾಲ ಕೊಟ್ಟವರು
choice-accused_part-relative = ಅವರ ಸಂಬಂಧಿ ಅಥವಾ ಸ್ನೇಹಿತ
choice-accused_part-official = ಒಬ್ಬ ಅಧಿಕಾರಿ
choice-accused_part-unknown = ಅಪರಿಚಿತ ವ್ಯಕ್ತಿ
choice-threat_kind-words = ಮಾತಿನಿಂದ
choice-threat_kind-weapon = ಆಯುಧದಿಂದ
choice-threat_kind-violence = ಹಿಂಸೆಯಿಂದ
choice-threat_kind-debt_demanded = ಹಳೆಯ ಸಾಲ ಕೇಳಿದರು
choice-threat_kind-documents_or_home = ಕಾಗದ ಅಥವಾ ಮನೆ ಕಸಿದುಕೊಂಡರು
choice-threat_kind-family = ಕುಟುಂಬವನ್ನು ಬೆದರಿಸಿದರು
choice-threat_kind-pressed_to_retract = ಹೇಳಿಕೆ ಹಿಂಪಡೆಯಲು ಒತ್ತಡ
choice-threat_kind-followed = ಹಿಂಬಾಲಿಸುವುದು ಅಥವಾ ಕಣ್ಗಾವಲು
choice-threat_kind-bribe_offered = ಸುಮ್ಮನಿರಲು ಹಣದ ಆಮಿಷ
choice-threat_kind-other = ಬೇರೆ ರೀತಿಯಲ್ಲಿ

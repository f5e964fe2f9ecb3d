# Letters that follow when an office stays silent or refuses; the history of letters; offices above.

letter-escalation_superior = ಮೇಲಿನ ಕಚೇರಿಗೆ ಪತ್ರ
    .what = ಏನನ್ನು ಕೇಳಲಾಯಿತು, ಯಾವಾಗ, ಏನೂ ಆಗಿಲ್ಲ ಎಂಬುದನ್ನು ಮೇಲಿನ ಕಚೇರಿಯ ಮುಂದಿಡುತ್ತದೆ.
letter-escalation_state = ರಾಜ್ಯ ಸರ್ಕಾರಕ್ಕೆ ಪತ್ರ
    .what = ಜಿಲ್ಲೆಯಲ್ಲಿ ತನ್ನ ಅಧಿಕಾರಿಗಳು ಮಾಡದೆ ಬಿಟ್ಟದ್ದನ್ನು ರಾಜ್ಯ ಇಲಾಖೆಯ ಮುಂದಿಡುತ್ತದೆ.
letter-rti_application = ಮಾಹಿತಿ ಕೋರುವ ಅರ್ಜಿ (ಆರ್‌ಟಿಐ)
    .what = ಪ್ರತಿ ಪತ್ರದ ಮೇಲೆ ಏನು ಮಾಡಲಾಯಿತು, ಯಾವ ಅಧಿಕಾರಿ ಎಂದು ಕೇಳಿ ಪ್ರತಿಗಳನ್ನು ಕೋರುತ್ತದೆ. ಯಾವ ಕಾರ್ಮಿಕರ ಹೆಸರೂ ಇಲ್ಲ.
letter-reasoned_order_demand = ಕಾರಣಸಹಿತ ಆದೇಶಕ್ಕೆ ಒತ್ತಾಯ
    .what = ನಿರಾಕರಣೆಯನ್ನು ಕಾರಣಗಳೊಂದಿಗೆ ಲಿಖಿತವಾಗಿ ನೀಡಲು ಮತ್ತು ಪ್ರಕರಣವನ್ನು ಮತ್ತೆ ನೋಡಲು ಕೇಳುತ್ತದೆ.

letter-history-heading = ಇದುವರೆಗೆ ಕಳುಹಿಸಿದ ಪತ್ರಗಳು
letter-history-column-letter = ಪತ್ರ
letter-history-column-office = ಯಾರಿಗೆ
letter-history-column-sent = ಕಳುಹಿಸಿದ ದಿನಾಂಕ
letter-history-column-proof = ಕಳುಹಿಸಿದ ಪುರಾವೆ
letter-history-column-answer = ಉತ್ತರ
letter-history-how-by_hand = ಕೈಯಿಂದ
letter-history-how-post = ಅಂಚೆಯಿಂದ
letter-history-how-email = ಇ-ಮೇಲ್‌ನಿಂದ
letter-history-how-portal = ಜಾಲತಾಣದಲ್ಲಿ
letter-history-how-phone = ದೂರವಾಣಿಯಿಂದ
letter-history-how-other = ಬೇರೆ ರೀತಿಯಲ್ಲಿ
letter-history-received = { $date } ರಂದು ತಲುಪಿದೆ
letter-history-no_answer = ಯಾವುದೂ ತಿಳಿದಿಲ್ಲ
letter-history-answer-done = ಮಾಡಲಾಗಿದೆ ಎನ್ನುತ್ತದೆ
letter-history-answer-refused = ನಿರಾಕರಣೆ
letter-history-answer-promised = ಭರವಸೆ ನೀಡಿದೆ
letter-history-answer-received = ತಲುಪಿದೆ, ಬೇರೇನೂ ಇಲ್ಲ
letter-history-answer-other = ಬೇರೆ ಉತ್ತರ
letter-annexure-fee = ಶುಲ್ಕ ಪಾವತಿಯ ಅಥವಾ ಬಡತನ ರೇಖೆಗಿಂತ ಕೆಳಗಿರುವ ಪುರಾವೆ

letter-escalation-subject = ನಿಮ್ಮ ಅಧೀನ ಕಚೇರಿ ಮಾಡದೆ ಬಿಟ್ಟ ಕರ್ತವ್ಯ, ಪ್ರಕರಣ { $case }: ನಿರ್ದೇಶನಕ್ಕೆ ಕೋರಿಕೆ
letter-escalation-opening = ಕೆಳಗಿನದನ್ನು ನಿಮ್ಮ ಮೇಲ್ವಿಚಾರಣೆಯ ಕಚೇರಿ ಮಾಡಬೇಕಿತ್ತು. ಅದರ ಕೊನೆಯ ದಿನ ಕಳೆದಿದೆ. ಕಚೇರಿಗೆ ಬರೆಯಲಾಗಿದೆ; ನಮಗೆ ದೊರೆತ ಮಾಹಿತಿಯಂತೆ ಅದು ಆಗಿಲ್ಲ.
letter-escalation-opening_refused = ನಿಮ್ಮ ಮೇಲ್ವಿಚಾರಣೆಯ ಕಚೇರಿಯೊಂದು ಕಾನೂನು ಕೇಳುವುದನ್ನು ನಿರಾಕರಿಸಿದೆ ಅಥವಾ ಬಾಕಿ ಉಳಿಸಿದೆ; ವಿವರ ಕೆಳಗಿದೆ.
letter-escalation_superior-authority = ಹೆಸರಿಸಿದ ಕಚೇರಿಯ ಮೇಲೆ ನಿಮಗೆ ಅಧಿಕಾರವಿದೆ. ಅದನ್ನು ಬಳಸಿ, ಹಿಂದೆ ಇದನ್ನು ನಿರ್ವಹಿಸದ ಅಧಿಕಾರಿಯಿಂದ ಪರಿಶೀಲಿಸಲು ಕೋರಲಾಗಿದೆ.
letter-escalation_state-authority = ಸಂವಿಧಾನದ 21 ಮತ್ತು 23ನೇ ವಿಧಿಗಳ ಪ್ರಕಾರ ಜೀತದಲ್ಲಿ ಇಡಲಾದ ಪ್ರತಿಯೊಬ್ಬರ ಬಿಡುಗಡೆ ಮತ್ತು ಪುನರ್ವಸತಿಗೆ ರಾಜ್ಯವೇ ಹೊಣೆ. ಜಿಲ್ಲೆಯ ಅದರ ಅಧಿಕಾರಿಗಳು ಅದರ ಪರವಾಗಿ ಕೆಲಸ ಮಾಡುತ್ತಾರೆ.
letter-escalation-demand-direct = ಮಾಡಬೇಕಾದುದನ್ನು ಕೂಡಲೇ ಮಾಡುವಂತೆ ಆ ಕಚೇರಿಗೆ ನಿರ್ದೇಶಿಸಿ.
letter-escalation-demand-report = ಪ್ರತಿ ಪತ್ರ ಯಾವ ದಿನಾಂಕದಂದು ತಲುಪಿತು, ಅದರ ಮೇಲೆ ಏನು ಮಾಡಲಾಯಿತು ಎಂಬ ವರದಿ ತರಿಸಿ.
letter-escalation-demand-reasons = ಯಾವುದೇ ಅಡ್ಡಿ ಇದ್ದರೆ, ಕೆಳಗೆ ಸಹಿ ಮಾಡಿದವರಿಗೆ ಕಾರಣಗಳನ್ನು ಲಿಖಿತವಾಗಿ ನೀಡಿ.
letter-escalation-demand-protect = ಇದನ್ನು ಕೇಳಿದವರನ್ನು ಬೆದರಿಸದಂತೆ, ಮಾಲೀಕರೊಂದಿಗೆ ಕರೆಯದಂತೆ, ಇದಕ್ಕಾಗಿ ಕಾಯಿಸದಂತೆ ನೋಡಿಕೊಳ್ಳಿ.

letter-rti_application-subject = ಮಾಹಿತಿ ಹಕ್ಕು ಅಧಿನಿಯಮ, 2005ರ ಸೆಕ್ಷನ್ 6ರ ಅಡಿ ಮಾಹಿತಿಗಾಗಿ ಅರ್ಜಿ
letter-rti_application-opening = ಈ ವಿಷಯಗಳಲ್ಲಿ ನಿಮ್ಮ ಕಚೇರಿ ({ $office }) ಏನು ಮಾಡಿದೆ ಎಂಬ ಮಾಹಿತಿ ಕೋರಲಾಗಿದೆ. ಅಧಿನಿಯಮದ ಸೆಕ್ಷನ್ 6(2)ರ ಪ್ರಕಾರ ಕಾರಣ ಹೇಳಬೇಕಿಲ್ಲ.
letter-rti_application-asked = ಕೋರಿದ ಮಾಹಿತಿ
letter-rti_application-ask-action = ಮೇಲೆ ಪಟ್ಟಿ ಮಾಡಿದ ಪ್ರತಿ ಪತ್ರದ ಮೇಲೆ ದಿನದಿಂದ ದಿನಕ್ಕೆ ಏನು ಕ್ರಮ ಕೈಗೊಳ್ಳಲಾಯಿತು.
letter-rti_application-ask-officer = ಕಡತ ಯಾರ ಬಳಿ, ಯಾವಾಗಿನಿಂದ ಯಾವಾಗಿನವರೆಗೆ ಇತ್ತು: ಹೆಸರು ಮತ್ತು ಹುದ್ದೆ.
letter-rti_application-ask-noting = ಕಡತದಲ್ಲಿರುವ ಟಿಪ್ಪಣಿಗಳು, ಆದೇಶಗಳು ಮತ್ತು ವರದಿಗಳ ಪ್ರತಿಗಳು.
letter-rti_application-ask-rule = ಈ ವಿಷಯಗಳಲ್ಲಿ ಈ ಕಚೇರಿಗೆ ಅನ್ವಯಿಸುವ ಕಾಲಮಿತಿ, ಮತ್ತು ಅದನ್ನು ನಿಗದಿಪಡಿಸುವ ಆದೇಶದ ಪ್ರತಿ.
letter-rti_application-ask-reasons = ಯಾವುದೇ ನಿರಾಕರಣೆ ಅಥವಾ ವಿಳಂಬಕ್ಕೆ ದಾಖಲಿಸಿದ ಕಾರಣಗಳು.
letter-rti_application-answer = ಉತ್ತರದ ಕಾಲಾವಧಿ
letter-rti_application-days = ಸೆಕ್ಷನ್ 7(1)ರ ಪ್ರಕಾರ ತಲುಪಿದ { $count } ದಿನಗಳೊಳಗೆ ಉತ್ತರ ನೀಡಬೇಕು.
letter-rti_application-hours = ವ್ಯಕ್ತಿಯ ಜೀವ ಅಥವಾ ಸ್ವಾತಂತ್ರ್ಯಕ್ಕೆ ಸಂಬಂಧಿಸಿದ್ದನ್ನು { $count } ಗಂಟೆಗಳೊಳಗೆ ನೀಡಬೇಕು.
letter-rti_application-fee_what = ಶುಲ್ಕ
letter-rti_application-third_party = ಕಾರ್ಮಿಕ, ಮಗು ಅಥವಾ ಸಾಕ್ಷಿಯನ್ನು ಗುರುತಿಸಬಹುದಾದ ಎಲ್ಲವನ್ನೂ ಪ್ರತಿಗಳಲ್ಲಿ ಬಿಟ್ಟುಬಿಡಿ.

letter-reasoned_order_demand-subject = ಕಾರಣಸಹಿತ ಲಿಖಿತ ಆದೇಶ ಮತ್ತು ಹೊಸ ವಿಚಾರಣೆಗೆ ಒತ್ತಾಯ, ಪ್ರಕರಣ { $case }
letter-reasoned_order_demand-opening_refused = ಬಿಡುಗಡೆ ಪ್ರಮಾಣಪತ್ರವನ್ನು { $date } ರಂದು ನಿರಾಕರಿಸಲಾಗಿದೆ. ನಿರಾಕರಣೆಯನ್ನು ಲಿಖಿತವಾಗಿ, ಕಾರಣಗಳು ಮತ್ತು ಆಧಾರವಾದ ಸಂಗತಿಗಳೊಂದಿಗೆ ನೀಡಬೇಕು.
letter-reasoned_order_demand-opening_silent = ಬಿಡುಗಡೆ ಪ್ರಮಾಣಪತ್ರವನ್ನು ಕೇಳಲಾಗಿದೆ; ನೀಡಿಯೂ ಇಲ್ಲ, ಲಿಖಿತವಾಗಿ ನಿರಾಕರಿಸಿಯೂ ಇಲ್ಲ. ಮೌನ ಆದೇಶವಲ್ಲ.
letter-reasoned_order_demand-wage_dispute = ಇದನ್ನು ವೇತನ ವಿವಾದ ಎಂದು ಕರೆದ ಮಾತ್ರಕ್ಕೆ, ಹಣ ನೀಡಿದ ಅಥವಾ ರಾಜಿಗೆ ಸಹಿ ಮಾಡಿಸಿದ ಮಾತ್ರಕ್ಕೆ ಅಧಿನಿಯಮದ 4, 6 ಮತ್ತು 12ನೇ ಸೆಕ್ಷನ್‌ಗಳ ಕರ್ತವ್ಯ ಮುಗಿಯುವುದಿಲ್ಲ.
letter-reasoned_order_demand-demand-order = ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಕಾರಣ, ದಿನಾಂಕ ಮತ್ತು ಅಧಿಕಾರಿಯ ಹೆಸರಿನೊಂದಿಗೆ ಲಿಖಿತ ಆದೇಶ ನೀಡಿ.
letter-reasoned_order_demand-demand-record = ಹೇಳಿಕೆಗಳು ಮತ್ತು ವಿಚಾರಣಾ ವರದಿಯ ಪ್ರತಿಗಳನ್ನು ನೀಡಿ.
letter-reasoned_order_demand-demand-again = ಬೇರೆ ಅಧಿಕಾರಿಯಿಂದ ಪ್ರಕರಣವನ್ನು ಮತ್ತೆ ವಿಚಾರಣೆ ಮಾಡಿಸಿ.
letter-reasoned_order_demand-demand-private = ಪ್ರತಿಯೊಬ್ಬರನ್ನೂ ಒಂಟಿಯಾಗಿ, ಅವರ ಭಾಷೆಯಲ್ಲಿ, ಮಾಲೀಕರಿಂದ ದೂರದಲ್ಲಿ ಆಲಿಸಿ.
letter-reasoned_order_demand-next = ಆದೇಶ ಬಾರದಿದ್ದರೆ, ಸಂಬಂಧಪಟ್ಟವರ ಇಚ್ಛೆಯಂತೆ ಈ ವಿಷಯವನ್ನು ರಾಜ್ಯ ಸರ್ಕಾರ ಮತ್ತು ಉಚ್ಚ ನ್ಯಾಯಾಲಯದ ಮುಂದಿಡಲಾಗುವುದು.

duty-certificate_review = ನಿರಾಕರಣೆಯ ಕಾರಣಗಳು, ಮತ್ತು ಪ್ರಕರಣವನ್ನು ಮತ್ತೆ ನೋಡುವುದು
    .what = ನಿರಾಕರಣೆಯನ್ನು ಕಾರಣಗಳೊಂದಿಗೆ ಲಿಖಿತವಾಗಿ ನೀಡಿ, ಪ್ರಕರಣವನ್ನು ಮತ್ತೆ ನೋಡಿ.
office-director_general_of_police = ಪೊಲೀಸ್ ಮಹಾನಿರ್ದೇಶಕರು
office-principal_secretary_labour = ಪ್ರಧಾನ ಕಾರ್ಯದರ್ಶಿ, ಕಾರ್ಮಿಕ ಇಲಾಖೆ
office-high_court_legal_services = ಉಚ್ಚ ನ್ಯಾಯಾಲಯ ಕಾನೂನು ಸೇವೆಗಳ ಸಮಿತಿ
office-public_information_officer = ಸಾರ್ವಜನಿಕ ಮಾಹಿತಿ ಅಧಿಕಾರಿ

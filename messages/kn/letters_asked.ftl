### What a letter asks of the office it goes to, sum by sum; requests about work that nobody wrote about yet; days that are over.

letter-common-was_due_by = { $date } ರೊಳಗೆ ಆಗಬೇಕಿತ್ತು
letter-statement_of_account-asks = ಪ್ರತಿ ಮೊತ್ತದ ಬಗ್ಗೆ ನಿಮ್ಮ ಕಚೇರಿಗೆ ಕೋರಿಕೆ
letter-statement_of_account-ask-blocked = ಇದನ್ನು ಸರಿಪಡಿಸಿ, ಯಾವ ಕಾಗದ ಅಥವಾ ಹೆಜ್ಜೆ ಇನ್ನೂ ಬೇಕು ಎಂದು ಬರೆಯಿರಿ.
letter-statement_of_account-ask-taken = ಬೇರೆಯವರು ಹಣ ತೆಗೆದುಕೊಂಡಿದ್ದಾರೆ. ಖಾತೆಯನ್ನು ಭದ್ರಪಡಿಸಿ, ಹಣ ಮರಳಿ ಕೊಡಿಸಿ.
letter-statement_of_account-ask-pay_again = ಪಾವತಿ ಹಿಂದಿರುಗಿದೆ. ಅದರ ಕಾರಣ ಸರಿಪಡಿಸಿ ಮತ್ತೆ ಪಾವತಿಸಿ.
letter-statement_of_account-ask-ask_person = ಪಾವತಿಸಲಾಗಿದೆ ಎನ್ನಲಾಗುತ್ತದೆ; ವ್ಯಕ್ತಿಗೆ ತಲುಪಿದೆ ಎಂದು ಏನೂ ತೋರಿಸುವುದಿಲ್ಲ. ದಿನ, ಖಾತೆ, ಬ್ಯಾಂಕಿನ ವರ್ಗಾವಣೆ ಸಂಖ್ಯೆ ತಿಳಿಸಿ.
letter-statement_of_account-ask-ask_payment = ಮಂಜೂರಾಗಿದೆ, ಪಾವತಿಯಾಗಿಲ್ಲ. ಯಾವ ದಿನ ಪಾವತಿಸಲಾಗುವುದು ಎಂದು ತಿಳಿಸಿ.
letter-statement_of_account-ask-ask_amount = ಯಾವ ಮೊತ್ತ ಜಾರಿಯಲ್ಲಿದೆ, ಯಾವ ಆದೇಶದಂತೆ ಎಂದು ಲಿಖಿತವಾಗಿ ತಿಳಿಸಿ.
letter-statement_of_account-ask-claim = ಇದು ಬಾಕಿಯಿದೆ. ದಯವಿಟ್ಟು ಪಾವತಿಸಿ, ಅಥವಾ ಕಾರಣಗಳನ್ನು ಲಿಖಿತವಾಗಿ ಕೊಡಿ.
letter-rti_application-ask-action_none = ಈ ವಿಷಯದಲ್ಲಿ ಈ ಕಚೇರಿ ದಿನದಿಂದ ದಿನಕ್ಕೆ ಏನು ಮಾಡಿದೆ.
letter-worker_summary-said_paid = { $amount } ಪಾವತಿಸಲಾಗಿದೆ ಎಂದು ಕಚೇರಿ ಹೇಳುತ್ತದೆ. ನಿಮಗೆ ಸಿಗದಿದ್ದರೆ ನಮಗೆ ಹೇಳಿ.
letter-worker_summary-outstanding = ಇನ್ನೂ ಬರಬೇಕಾದದ್ದು: { $amount }.
letter-escalation-opening_unwritten = ಕೆಳಗಿನದನ್ನು ನಿಮ್ಮ ಮೇಲ್ವಿಚಾರಣೆಯ ಕಚೇರಿ ಮಾಡಬೇಕಿತ್ತು. ಅದರ ಕೊನೆಯ ದಿನ ಕಳೆದಿದೆ; ನಮಗೆ ದೊರೆತ ಮಾಹಿತಿಯಂತೆ ಅದು ಆಗಿಲ್ಲ.

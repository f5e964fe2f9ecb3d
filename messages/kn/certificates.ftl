
## The letters by name

letter-release_certificate = ಬಿಡುಗಡೆ ಪ್ರಮಾಣಪತ್ರ
    .what = ಕಚೇರಿಯೇ ಸಹಿ ಮಾಡಿದ್ದು, ಒಬ್ಬ ವ್ಯಕ್ತಿಗೆ.
letter-corrigendum_request = ಪ್ರಮಾಣಪತ್ರ ತಿದ್ದುಪಡಿಗೆ ಮನವಿ
    .what = ತಪ್ಪು ಹೆಸರು, ವಯಸ್ಸು ಅಥವಾ ಜಿಲ್ಲೆ, ಬಿಟ್ಟುಹೋದವರು, ಕುಟುಂಬಕ್ಕೆ ಒಂದೇ ಕಾಗದ, ಅಥವಾ ಕಳೆದುಹೋದ ಕಾಗದ.
letter-re_enquiry_demand = ಹೊಸ ವಿಚಾರಣೆಗೆ ಬೇಡಿಕೆ
    .what = ವ್ಯಕ್ತಿ ಒಬ್ಬರೇ, ತಮ್ಮ ಭಾಷೆಯಲ್ಲಿ, ಬೇರೆ ಅಧಿಕಾರಿಯ ಮುಂದೆ.
letter-appeal_to_magistrate_above = ಮೇಲಿನ ದಂಡಾಧಿಕಾರಿಗೆ ಮನವಿ
    .what = ಪ್ರಮಾಣಪತ್ರ ನಿರಾಕರಿಸಲಾಗಿದೆ, ಅಥವಾ ಕಚೇರಿ ಮೌನವಾಗಿದೆ.
letter-comparison_annexure = ಗುಂಪಿನ ಹೋಲಿಕೆ, ವ್ಯಕ್ತಿವಾರು
    .what = ಯಾರಿಗೆ ಪ್ರಮಾಣಪತ್ರ ಸಿಕ್ಕಿತು, ಯಾರಿಗೆ ಇಲ್ಲ, ಯಾವ ಒಂದೇ ಸಂಗತಿಗಳ ಮೇಲೆ.

## What is wrong with a certificate

choice-certificate_fault-name = ತಪ್ಪು ಹೆಸರು
choice-certificate_fault-age = ತಪ್ಪು ವಯಸ್ಸು
choice-certificate_fault-district = ತಪ್ಪು ಜಿಲ್ಲೆ
choice-certificate_fault-dependant_left_out = ಅವಲಂಬಿತರು ಬಿಟ್ಟುಹೋಗಿದ್ದಾರೆ
choice-certificate_fault-family_paper = ಕುಟುಂಬಕ್ಕೆ ಒಂದೇ ಕಾಗದ
choice-certificate_fault-lost = ಕಳೆದುಹೋಗಿದೆ
choice-certificate_fault-other = ಬೇರೆ

fact-certificate-own = ಪ್ರಮಾಣಪತ್ರ ಈ ವ್ಯಕ್ತಿಯ ಸ್ವಂತದ್ದು

## Request to correct a certificate

letter-corrigendum_request-subject = ಜೀತ ಕಾರ್ಮಿಕ ಪದ್ಧತಿ (ರದ್ದತಿ) ಅಧಿನಿಯಮ, 1976ರ ಅಡಿಯಲ್ಲಿ ಬಿಡುಗಡೆ ಪ್ರಮಾಣಪತ್ರ ತಿದ್ದುಪಡಿಗೆ ಮನವಿ
letter-corrigendum_request-opening = ಇಲ್ಲಿ ಹೆಸರಿಸಿದವರಿಗೆ { $date } ದಿನಾಂಕದ ಬಿಡುಗಡೆ ಪ್ರಮಾಣಪತ್ರ ನೀಡಲಾಗಿತ್ತು. ಕೆಳಗಿನ ಕಾರಣಗಳಿಂದ ಅದು ಇರುವಂತೆ ಬಳಕೆಗೆ ಬಾರದು.
letter-corrigendum_request-opening_undated = ಇಲ್ಲಿ ಹೆಸರಿಸಿದವರಿಗೆ ಬಿಡುಗಡೆ ಪ್ರಮಾಣಪತ್ರ ನೀಡಲಾಗಿತ್ತು. ಕೆಳಗಿನ ಕಾರಣಗಳಿಂದ ಅದು ಇರುವಂತೆ ಬಳಕೆಗೆ ಬಾರದು.
letter-corrigendum_request-wrong = ಏನನ್ನು ಸರಿಪಡಿಸಬೇಕು
letter-corrigendum_request-write = ಏನು ಬರೆದಿದೆ, ಏನಿರಬೇಕು
letter-corrigendum_request-column-label = ವ್ಯಕ್ತಿ
letter-corrigendum_request-column-number = ಪ್ರಮಾಣಪತ್ರ ಸಂ.
letter-corrigendum_request-column-fault = ಏನು ತಪ್ಪು
letter-corrigendum_request-column-as_written = ಬರೆದಂತೆ
letter-corrigendum_request-column-as_it_should_be = ಇರಬೇಕಾದಂತೆ
letter-corrigendum_request-no_delay = ಬರಹದ ತಪ್ಪು ತೀರ್ಮಾನವನ್ನು ರದ್ದುಮಾಡದು, ಅದರ ಫಲಗಳನ್ನು ಮುಂದೂಡದು. ಪ್ರಮಾಣಪತ್ರ ಮೊದಲ ದಿನಾಂಕದಿಂದ ಜಾರಿಯಲ್ಲಿದೆ; ತಕ್ಷಣದ ನೆರವು ಮತ್ತು ಪುನರ್ವಸತಿ ತಿದ್ದುಪಡಿಗೆ ಕಾಯಬಾರದು.
letter-corrigendum_request-demand-correct = ಮೇಲೆ ತೋರಿಸಿದಂತೆ ಪ್ರಮಾಣಪತ್ರ ತಿದ್ದಿ; ಸಂಖ್ಯೆ ಮತ್ತು ಮೊದಲ ದಿನಾಂಕ ಹಾಗೆಯೇ ಇರಲಿ; ಪ್ರತಿ ಇರುವ ಕಚೇರಿಗಳಿಗೆ ಲಿಖಿತವಾಗಿ ತಿಳಿಸಿ.
letter-corrigendum_request-demand-dependant = ಬಿಟ್ಟುಹೋದ ಪ್ರತಿಯೊಬ್ಬರಿಗೂ, ಮಕ್ಕಳಿಗೂ, ಸ್ವಂತ ಹೆಸರಿನಲ್ಲಿ ಪ್ರಮಾಣಪತ್ರ ನೀಡಿ.
letter-corrigendum_request-demand-own = ಕುಟುಂಬದ ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಸ್ವಂತ ಹೆಸರಿನಲ್ಲಿ ಪ್ರಮಾಣಪತ್ರ ನೀಡಿ. ಕುಟುಂಬಕ್ಕೆ ಒಂದು ಕಾಗದ ಒಬ್ಬರಿಗೆ ಮಾತ್ರ ಲೆಕ್ಕ.
letter-corrigendum_request-demand-copy = ಕಳೆದ ಪ್ರಮಾಣಪತ್ರದ ದೃಢೀಕೃತ ಪ್ರತಿಯನ್ನು ದಾಖಲೆಯಿಂದ, ಶುಲ್ಕವಿಲ್ಲದೆ, ಹೊಸ ವಿಚಾರಣೆಯಿಲ್ಲದೆ ನೀಡಿ.
letter-corrigendum_request-demand-hand = ಕಾಗದವನ್ನು ಆ ವ್ಯಕ್ತಿಯ ಕೈಗೇ ಕೊಟ್ಟು, ಅರ್ಥವಾಗುವ ಭಾಷೆಯಲ್ಲಿ ಓದಿ ಹೇಳಿ, ಸ್ವೀಕೃತಿ ದಾಖಲಿಸಿ.
letter-corrigendum_request-demand-meanwhile = ಅಲ್ಲಿಯವರೆಗೆ ಈ ವ್ಯಕ್ತಿ ಬಿಡುಗಡೆಯಾದ ಜೀತದಾಳು ಎಂದು ಬ್ಯಾಂಕು ಮತ್ತು ಕಚೇರಿಗಳಿಗೆ ಲಿಖಿತವಾಗಿ ದೃಢಪಡಿಸಿ.

## Demand for a new enquiry

letter-re_enquiry_demand-subject = ಜೀತ ಕಾರ್ಮಿಕ ಪದ್ಧತಿ (ರದ್ದತಿ) ಅಧಿನಿಯಮ, 1976ರ ಕಲಂ 10ರಿಂದ 12ರ ಅಡಿಯಲ್ಲಿ ಹೊಸ ವಿಚಾರಣೆಗೆ ಬೇಡಿಕೆ
letter-re_enquiry_demand-opening = ನಡೆದ ವಿಚಾರಣೆಯಿಂದ ಸತ್ಯ ಹೊರಬರಲಿಲ್ಲ. ಹೊಸ ವಿಚಾರಣೆ ಕೋರಲಾಗಿದೆ.
letter-re_enquiry_demand-opening_refused = ಸತ್ಯ ಹೊರಬಾರದ ವಿಚಾರಣೆಯ ನಂತರ { $date } ರಂದು ಪ್ರಮಾಣಪತ್ರ ನಿರಾಕರಿಸಲಾಯಿತು. ಹೊಸ ವಿಚಾರಣೆ ಕೋರಲಾಗಿದೆ.
letter-re_enquiry_demand-how = ಕಾರ್ಮಿಕರನ್ನು ಹೇಗೆ ಕೇಳಬೇಕು
letter-re_enquiry_demand-alone = ಒಬ್ಬರನ್ನೇ. ಮಾಲೀಕ, ಗುತ್ತಿಗೆದಾರ ಅಥವಾ ಅವರ ಜನರ ಮುಂದೆ ಕೇಳಿದರೆ ಯಾರೂ ಮುಕ್ತವಾಗಿ ಮಾತಾಡಲಾರರು; ಅವರು ಕೇಳುವಾಗ ಅಲ್ಲಗಳೆದದ್ದು ಏನನ್ನೂ ಸಾಬೀತುಪಡಿಸದು.
letter-re_enquiry_demand-language = ಸ್ವಂತ ಭಾಷೆಯಲ್ಲಿ, ಮಾಲೀಕರ ಸಂಬಂಧವಿಲ್ಲದ ದುಭಾಷಿಯೊಂದಿಗೆ; ಮಹಿಳೆಯರು ಬಯಸಿದರೆ ಮಹಿಳಾ ಅಧಿಕಾರಿಯಿಂದ.
letter-re_enquiry_demand-officer = ಮೊದಲು ವಿಚಾರಿಸಿದವರಲ್ಲದ, ಇನ್ನೂ ಅಭಿಪ್ರಾಯ ರೂಪಿಸದ ಬೇರೆ ಅಧಿಕಾರಿಯಿಂದ.
letter-re_enquiry_demand-paper = ಕಾಗದದಲ್ಲಿ: ಕೇಳಿದ್ದು, ಹೇಳಿದ್ದು ಬರೆದು, ಓದಿ ಹೇಳಿ, ಪ್ರತಿಯನ್ನು ವ್ಯಕ್ತಿಗೆ ಕೊಡಬೇಕು.
letter-re_enquiry_demand-demand-officer = ಹೊಸ ವಿಚಾರಣೆಗೆ ಬೇರೆ ಅಧಿಕಾರಿಯ ಹೆಸರು ಮತ್ತು ದಿನವನ್ನು ಲಿಖಿತವಾಗಿ ತಿಳಿಸಿ.
letter-re_enquiry_demand-demand-alone = ಪ್ರತಿಯೊಬ್ಬರನ್ನೂ ಒಬ್ಬರಾಗಿ, ಸುರಕ್ಷಿತವಾಗಿ, { $language } ಭಾಷೆಯಲ್ಲಿ, ಸ್ವತಂತ್ರ ದುಭಾಷಿಯೊಂದಿಗೆ ಕೇಳಿ.
letter-re_enquiry_demand-demand-copy = ಪ್ರತಿ ಹೇಳಿಕೆಯನ್ನು ಓದಿ ಹೇಳಿ, ಪ್ರತಿಯನ್ನು ವ್ಯಕ್ತಿಗೆ ಕೊಡಿ.
letter-re_enquiry_demand-demand-finding = ಪ್ರತಿಯೊಬ್ಬರ ತೀರ್ಮಾನವನ್ನು ಕಾರಣಗಳೊಂದಿಗೆ ಲಿಖಿತವಾಗಿ ದಾಖಲಿಸಿ.
letter-re_enquiry_demand-demand-certificate = ಜೀತದಾಳು ಎಂದು ಕಂಡುಬಂದ ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಸ್ವಂತ ಹೆಸರಿನಲ್ಲಿ ಪ್ರಮಾಣಪತ್ರ ನೀಡಿ.

## Appeal to the magistrate above

letter-appeal_to_magistrate_above-subject = ಜೀತ ಕಾರ್ಮಿಕ ಪದ್ಧತಿ (ರದ್ದತಿ) ಅಧಿನಿಯಮ, 1976ರ ಅಡಿಯಲ್ಲಿ ಬಿಡುಗಡೆ ಪ್ರಮಾಣಪತ್ರ ನಿರಾಕರಣೆಯ ವಿರುದ್ಧ ಮನವಿ
letter-appeal_to_magistrate_above-opening = { $date } ರಂದು ಇಲ್ಲಿ ಹೆಸರಿಸಿದವರಿಗೆ ಬಿಡುಗಡೆ ಪ್ರಮಾಣಪತ್ರ ನಿರಾಕರಿಸಲಾಯಿತು. ನಿರಾಕರಿಸಿದ ಅಧಿಕಾರಿಯ ಮೇಲಿನ ದಂಡಾಧಿಕಾರಿ ಕಡತ ತರಿಸಿ ತೀರ್ಮಾನಿಸಬೇಕೆಂದು ಕೋರುತ್ತಾರೆ.
letter-appeal_to_magistrate_above-opening_silent = ಇಲ್ಲಿ ಹೆಸರಿಸಿದವರಿಗೆ ಬಿಡುಗಡೆ ಪ್ರಮಾಣಪತ್ರವಾಗಲಿ ಆದೇಶವಾಗಲಿ ನೀಡಿಲ್ಲ. ಆ ಅಧಿಕಾರಿಯ ಮೇಲಿನ ದಂಡಾಧಿಕಾರಿ ಕಡತ ತರಿಸಿ ತೀರ್ಮಾನಿಸಬೇಕೆಂದು ಕೋರುತ್ತಾರೆ.
letter-appeal_to_magistrate_above-why = ನಿರಾಕರಣೆ ಏಕೆ ನಿಲ್ಲದು
letter-appeal_to_magistrate_above-not_wages = ಕೂಲಿ ವಿವಾದ ಎನ್ನುವುದು ಅಥವಾ ರಾಜಿ ಏನನ್ನೂ ಮುಗಿಸದು: ಬಾಕಿಯ ಭಾಗ ಕೊಡುವುದರಿಂದ ತೀರ್ಮಾನಿಸುವ, ಬಿಡಿಸುವ, ಪ್ರಮಾಣೀಕರಿಸುವ ಕರ್ತವ್ಯ ಮುಗಿಯದು.
letter-appeal_to_magistrate_above-not_police = ಪ್ರಮಾಣಪತ್ರಕ್ಕೆ ಮೊದಲು ಪೊಲೀಸ್ ಪ್ರಕರಣವಾಗಲಿ ಶಿಕ್ಷೆಯಾಗಲಿ ಬೇಕಿಲ್ಲ.
letter-appeal_to_magistrate_above-not_panchayat = ಪಂಚಾಯಿತಿ ಹೇಳುವುದನ್ನು ಕೇಳಬಹುದು; ಅದು ಪ್ರಮಾಣಪತ್ರಕ್ಕಾಗಲಿ ನೆರವಿಗಾಗಲಿ ಷರತ್ತಲ್ಲ, ವಿಶೇಷವಾಗಿ ಸದಸ್ಯರಿಗೆ ಮಾಲೀಕರ ಸಂಬಂಧವಿದ್ದಲ್ಲಿ.
letter-appeal_to_magistrate_above-reasons = ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಲಿಖಿತ ಕಾರಣವಿಲ್ಲದ ನಿರಾಕರಣೆ ತೀರ್ಮಾನವೇ ಅಲ್ಲ.
letter-appeal_to_magistrate_above-same_group = ಅದೇ ಸ್ಥಳದಲ್ಲಿ ಇರಿಸಿದ ಅದೇ ಗುಂಪಿನ ಇತರರಿಗೆ ಪ್ರಮಾಣಪತ್ರ ನೀಡಲಾಗಿದೆ (ಒಟ್ಟು { $people } ಜನ).
letter-appeal_to_magistrate_above-demand-call = ವಿಚಾರಣೆಯ ಕಡತ ತರಿಸಿ, ಅರ್ಜಿದಾರರಿಗೆ ಪ್ರತಿ ಕೊಡಿ.
letter-appeal_to_magistrate_above-demand-hear = ಪ್ರತಿ ಅರ್ಜಿದಾರರನ್ನು ಒಬ್ಬರಾಗಿ, ಸ್ವಂತ ಭಾಷೆಯಲ್ಲಿ ಕೇಳಿ.
letter-appeal_to_magistrate_above-demand-set_aside = ನಿರಾಕರಣೆಯನ್ನು ರದ್ದುಮಾಡಿ.
letter-appeal_to_magistrate_above-demand-certificate = ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಸ್ವಂತ ಹೆಸರಿನಲ್ಲಿ ಬಿಡುಗಡೆ ಪ್ರಮಾಣಪತ್ರ ನೀಡಿ.
letter-appeal_to_magistrate_above-demand-assistance = ಜಾರಿಯಲ್ಲಿರುವ ತಕ್ಷಣದ ನೆರವು ಪಾವತಿಸಿ.
letter-appeal_to_magistrate_above-demand-reasons = ಇವುಗಳಲ್ಲಿ ಯಾವುದನ್ನಾದರೂ ಒಪ್ಪದಿದ್ದರೆ, ಕಾರಣಗಳೊಂದಿಗೆ ಆದೇಶವನ್ನು ವ್ಯಕ್ತಿವಾರು ಲಿಖಿತವಾಗಿ ನೀಡಿ.
letter-appeal_to_magistrate_above-next = ಇದು ತೀರ್ಮಾನವಾಗದಿದ್ದರೆ, ಉಚ್ಚ ನ್ಯಾಯಾಲಯಕ್ಕೆ ಹೋಗಲು ಅರ್ಜಿದಾರರು ಕಾನೂನು ಸೇವಾ ಪ್ರಾಧಿಕಾರದಿಂದ ವಕೀಲರನ್ನು ಕೇಳುವರು.

## Comparison of a group

letter-comparison_annexure-subject = ಪ್ರಕರಣ { $case } ಗುಂಪಿನ ವ್ಯಕ್ತಿವಾರು ಹೋಲಿಕೆ
letter-comparison_annexure-opening = ಗುಂಪಿನಲ್ಲಿ ಒಂದೇ ಸ್ಥಳದಲ್ಲಿ ಇರಿಸಿದ { $people } ಜನರಿದ್ದಾರೆ. { $given } ಜನರಿಗೆ ಪ್ರಮಾಣಪತ್ರ ನೀಡಲಾಗಿದೆ, { $refused } ಜನರಿಗೆ ನಿರಾಕರಿಸಲಾಗಿದೆ; { $open } ಜನರ ಬಗ್ಗೆ ಯಾವ ತೀರ್ಮಾನವೂ ತಿಳಿದಿಲ್ಲ.
letter-comparison_annexure-opening_decided = ಗುಂಪಿನಲ್ಲಿ ಒಂದೇ ಸ್ಥಳದಲ್ಲಿ ಇರಿಸಿದ { $people } ಜನರಿದ್ದಾರೆ. { $given } ಜನರಿಗೆ ಪ್ರಮಾಣಪತ್ರ ನೀಡಲಾಗಿದೆ, { $refused } ಜನರಿಗೆ ನಿರಾಕರಿಸಲಾಗಿದೆ.
letter-comparison_annexure-table = ಏನು ತೀರ್ಮಾನ, ಪ್ರತಿಯೊಬ್ಬರ ಬಗ್ಗೆ ಏನು ಹೇಳಲಾಗಿದೆ
letter-comparison_annexure-column-person = ವ್ಯಕ್ತಿ
letter-comparison_annexure-column-outcome = ಏನು ತೀರ್ಮಾನ
letter-comparison_annexure-column-told = ವ್ಯಕ್ತಿಯ ಬಗ್ಗೆ ಹೇಳಿದ್ದು
letter-comparison_annexure-given = { $date } ಪ್ರಮಾಣಪತ್ರ
letter-comparison_annexure-refused = { $date } ರಂದು ನಿರಾಕರಣೆ
letter-comparison_annexure-undecided = ಯಾವ ತೀರ್ಮಾನವೂ ತಿಳಿದಿಲ್ಲ
letter-comparison_annexure-same = ತೀರ್ಮಾನವಾದ ಎಲ್ಲರಿಗೂ ಒಂದೇ ಆದದ್ದು
letter-comparison_annexure-same_none = ತೀರ್ಮಾನವಾದ ಎಲ್ಲರಿಗೂ ಒಂದೇ ಆದ ಸಂಗತಿ ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ. ಮೊದಲು ಪ್ರತಿಯೊಬ್ಬರ ಬಗ್ಗೆ ಹೇಳಿದ್ದನ್ನು ಬರೆಯಿರಿ.
letter-comparison_annexure-conclusion = ಇದೇ ಸಂಗತಿಗಳ ಮೇಲೆ ಕೆಲವರಿಗೆ ಪ್ರಮಾಣಪತ್ರ ನೀಡಲಾಯಿತು, ಕೆಲವರಿಗೆ ನಿರಾಕರಿಸಲಾಯಿತು.
letter-comparison_annexure-demand-same_measure = ಎಲ್ಲರಿಗೂ ಒಂದೇ ಮಾನದಂಡ: ಅದೇ ಸಂಗತಿಗಳ ಮೇಲೆ ಇತರರಿಗೆ ಕೊಟ್ಟದ್ದನ್ನು ನಿರಾಕರಿಸಿದವರಿಗೂ ಕೊಡಿ.
letter-comparison_annexure-demand-reasons = ಅಥವಾ ಯಾವ ಸಂಗತಿ ಒಬ್ಬರನ್ನು ಇನ್ನೊಬ್ಬರಿಂದ ಬೇರ್ಪಡಿಸುತ್ತದೆ ಎಂದು ವ್ಯಕ್ತಿವಾರು ಲಿಖಿತವಾಗಿ ಹೇಳಿ.

## The paper

certificate-paper-title = ಬಿಡುಗಡೆ ಪ್ರಮಾಣಪತ್ರ
certificate-paper-act = ಜೀತ ಕಾರ್ಮಿಕ ಪದ್ಧತಿ (ರದ್ದತಿ) ಅಧಿನಿಯಮ, 1976ರ ಅಡಿಯಲ್ಲಿ
certificate-paper-draft = ಕರಡು
certificate-paper-draft_note = ಇದು ಪ್ರಮಾಣಪತ್ರವಲ್ಲ. ದಂಡಾಧಿಕಾರಿ ನೋಡಿ, ಪೂರ್ಣಗೊಳಿಸಿ, ಸಹಿ ಮಾಡಲು, ವ್ಯಕ್ತಿಗೆ ನೆರವಾಗುವವರು ಬರೆದದ್ದು. ಇದರಲ್ಲಿ ಸಹಿಯಿಲ್ಲ, ಸಂಕೇತವಿಲ್ಲ.
certificate-paper-number = ಸಂಖ್ಯೆ
certificate-paper-date = ದಿನಾಂಕ
certificate-paper-name = ಹೆಸರು
certificate-paper-parent = ತಂದೆ, ತಾಯಿ ಅಥವಾ ಸಂಗಾತಿ
certificate-paper-age = ವಯಸ್ಸು ಮತ್ತು ಲಿಂಗ
certificate-paper-home = ಮನೆ ವಿಳಾಸ
certificate-paper-work = ಕೆಲಸ ಮತ್ತು ಸ್ಥಳ
certificate-paper-worksite = ಕೆಲಸದ ಸ್ಥಳ
certificate-paper-employer = ಮಾಲೀಕ ಅಥವಾ ಸಾಲಿಗ
certificate-paper-advance = ಹೇಳಲಾದ ಮುಂಗಡ
certificate-paper-period = ಯಾವಾಗಿಂದ – ಯಾವಾಗಿನವರೆಗೆ
certificate-paper-freed = ಬಿಡುಗಡೆ
certificate-paper-finding = ತೀರ್ಮಾನ ದಾಖಲಾದ ದಿನಾಂಕ
certificate-paper-fir = ಎಫ್‌ಐಆರ್ ದಿನಾಂಕ
certificate-paper-free = ಮೇಲೆ ಹೆಸರಿಸಿದ ವ್ಯಕ್ತಿ ಅಧಿನಿಯಮದ ಕಲಂ 2ರ ಅರ್ಥದಲ್ಲಿ ಜೀತದಾಳು ಆಗಿದ್ದರು; ಸಾಲಕ್ಕಾಗಿ ದುಡಿಯುವ ಎಲ್ಲ ಹೊಣೆಯಿಂದ ಮುಕ್ತರು (ಕಲಂ 4).
certificate-paper-debt = ಜೀತದ ಸಾಲ, ಎಲ್ಲ ಬಡ್ಡಿ ಸಹಿತ, ರದ್ದಾಗಿದೆ. ಯಾರೂ ಅದನ್ನು ಕೇಳಬಾರದು, ಪಡೆಯಬಾರದು (ಕಲಂ 6, 9). ಅದಕ್ಕಾಗಿ ಪಡೆದ ಆಸ್ತಿ ಮರಳಿಸಬೇಕು.
certificate-paper-home_rule = ಕೆಲಸದ ವೇಳೆ ವಾಸವಿದ್ದ ಮನೆಯಿಂದ ವ್ಯಕ್ತಿಯನ್ನು ಹೊರಹಾಕಬಾರದು (ಕಲಂ 8).
certificate-paper-own = ಈ ಪ್ರಮಾಣಪತ್ರ ಈ ವ್ಯಕ್ತಿಗೆ ಮಾತ್ರ ಸೇರಿದ್ದು. ಕುಟುಂಬದ ಬೇರೆ ಯಾರಿಗೂ ಅಲ್ಲ.
certificate-paper-no_conviction = ನೆರವು ಮತ್ತು ಪುನರ್ವಸತಿ ಪೊಲೀಸ್ ಪ್ರಕರಣ ಅಥವಾ ಶಿಕ್ಷೆಗೆ ಕಾಯುವುದಿಲ್ಲ.
certificate-paper-signature = ಸಹಿ
certificate-paper-signatory = ಹೆಸರು ಮತ್ತು ಹುದ್ದೆ
certificate-paper-seal = ಕಚೇರಿಯ ಮುದ್ರೆ
certificate-paper-code = ಈ ಕಾಗದ ನೋಡುವವರು ಚೌಕ ಸಂಕೇತವನ್ನು ಜಾಲವಿಲ್ಲದೆ ಕಚೇರಿಯ ಸಾರ್ವಜನಿಕ ಕೀಲಿಯಿಂದ ಪರಿಶೀಲಿಸಬಹುದು: mukti verify, ಅಥವಾ “ಪ್ರಮಾಣಪತ್ರ ಪರಿಶೀಲಿಸಿ” ಪುಟ. ಸರಿಯಾದ ಸಂಕೇತವಿಲ್ಲದ ಕಾಗದವನ್ನು ಕಚೇರಿಯಲ್ಲಿ ಪರಿಶೀಲಿಸಿ.
certificate-paper-received = ಸ್ವತಃ ಪಡೆದದ್ದು
certificate-paper-received_text = ವ್ಯಕ್ತಿಯ ಸಹಿ ಅಥವಾ ಹೆಬ್ಬೆರಳು, ದಿನಾಂಕ; ಯಾರು ಯಾವ ಭಾಷೆಯಲ್ಲಿ ಓದಿ ಹೇಳಿದರು

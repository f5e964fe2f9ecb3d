### Facts and duties of two districts, of a refused report, of protection and of legal aid.

fact-fir-superintendent_on = ನಿರಾಕರಣೆಯನ್ನು ಅಧೀಕ್ಷಕರಿಗೆ ಕಳುಹಿಸಲಾಯಿತು
fact-fir-magistrate_on = ತನಿಖೆಯ ಆದೇಶಕ್ಕಾಗಿ ಮ್ಯಾಜಿಸ್ಟ್ರೇಟರನ್ನು ಕೋರಲಾಯಿತು
fact-fir-ordered_on = ಮ್ಯಾಜಿಸ್ಟ್ರೇಟರು ತನಿಖೆಗೆ ಆದೇಶಿಸಿದರು
fact-protection-asked_on = ರಕ್ಷಣೆ ಕೋರಲಾಯಿತು
fact-protection-answered_on = ರಕ್ಷಣೆಯ ಕೋರಿಕೆಗೆ ಉತ್ತರ
fact-legal_aid-assigned_on = ವಕೀಲರ ನೇಮಕ
fact-handoff-disputed_on = ಹಸ್ತಾಂತರದ ವಿವಾದ
fact-handoff-settled_on = ಜಿಲ್ಲೆಗಳ ವಿವಾದದ ತೀರ್ಮಾನ
duty-fir_superintendent = ನಿರಾಕರಣೆಗೆ ಅಧೀಕ್ಷಕರ ಉತ್ತರ
    .what = ಕಳುಹಿಸಿದ್ದರಲ್ಲಿ ಸಂಜ್ಞೇಯ ಅಪರಾಧವಿದ್ದರೆ ಅಧೀಕ್ಷಕರು ತನಿಖೆ ಮಾಡಬೇಕು ಅಥವಾ ಮಾಡಿಸಬೇಕು.
duty-fir_magistrate = ತನಿಖೆಯ ಬಗ್ಗೆ ಮ್ಯಾಜಿಸ್ಟ್ರೇಟರ ತೀರ್ಮಾನ
    .what = ಪೊಲೀಸರು ತನಿಖೆ ಮಾಡಬೇಕೇ ಎಂದು ಕೋರಲಾದ ಮ್ಯಾಜಿಸ್ಟ್ರೇಟರು ತೀರ್ಮಾನಿಸಬೇಕು.
duty-protection = ರಕ್ಷಣೆಯ ಕೋರಿಕೆಗೆ ಉತ್ತರ
    .what = ಅಪಾಯದ ಬಗ್ಗೆ ಪೊಲೀಸರು ವರದಿ ನೀಡಬೇಕು; ವ್ಯಕ್ತಿಗೆ ರಕ್ಷಣೆ ಕೊಡಬೇಕು ಅಥವಾ ಕಾರಣ ತಿಳಿಸಬೇಕು.
duty-legal_aid = ಉಚಿತ ವಕೀಲರು
    .what = ಕಾನೂನು ಸೇವಾ ಪ್ರಾಧಿಕಾರವು ವಕೀಲರನ್ನು ನೇಮಿಸಬೇಕು, ಇಲ್ಲವೇ ಲಿಖಿತ ಕಾರಣ ಕೊಡಬೇಕು.
duty-handoff_settlement = ಎರಡು ಜಿಲ್ಲೆಗಳ ನಡುವಿನ ತೀರ್ಮಾನ
    .what = ಎರಡೂ ಜಿಲ್ಲೆಗಳ ಮೇಲಿನ ಕಚೇರಿ ಯಾರು ಮಾಡಬೇಕೆಂದು ಹೇಳಬೇಕು; ಅಲ್ಲಿಯವರೆಗೆ ಕಳುಹಿಸಿದವರೇ ಮಾಡಬೇಕು.

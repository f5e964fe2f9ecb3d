custody-entry-about = { $person } ಬಗ್ಗೆ
custody-entry-corrected = ತಿದ್ದುಪಡಿ: { $what }
letter-draft-table = [ಕೋಷ್ಟಕ: ಪತ್ರದಲ್ಲಿ]

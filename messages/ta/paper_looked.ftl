custody-entry-about = { $person } பற்றி
custody-entry-corrected = திருத்தம்: { $what }
letter-draft-table = [அட்டவணை: கடிதத்தில்]

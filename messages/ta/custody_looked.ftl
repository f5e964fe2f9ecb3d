custody-entry-about = { $person } பற்றி
custody-entry-corrected = திருத்தம்: { $what }

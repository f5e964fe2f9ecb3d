score-money_said_paid = चुकाया बताया गया, पहुँचा हो या नहीं

score-money_said_paid = ادا کی گئی بتائی گئی، پہنچی ہو یا نہیں

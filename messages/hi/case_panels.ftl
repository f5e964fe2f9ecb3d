### What stands on the page of a case beside what was told.

page-certificates-same = सबके बारे में एक-सा बताया गया
page-threats-asked = { $date } को सुरक्षा माँगी गई, अब तक उत्तर नहीं
page-threats-letter = सुरक्षा माँगने वाला पत्र

### What stands on the page of a case beside what was told.

page-certificates-same = எல்லோரைப் பற்றியும் ஒன்றாகச் சொன்னது
page-threats-asked = { $date } அன்று பாதுகாப்புக் கோரப்பட்டது, இன்னும் பதில் இல்லை
page-threats-letter = பாதுகாப்பு கோரும் கடிதம்

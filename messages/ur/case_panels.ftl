### What stands on the page of a case beside what was told.

page-certificates-same = سب کے بارے میں ایک سا بتایا گیا
page-threats-asked = { $date } کو تحفظ مانگا گیا، اب تک جواب نہیں
page-threats-letter = تحفظ مانگنے والا خط

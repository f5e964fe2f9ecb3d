### What stands on the page of a case beside what was told.

page-certificates-same = Told alike of everybody
page-threats-asked = protection asked for on { $date }, no answer yet
page-threats-letter = Letter that asks for protection

### Follow-up visits with phones: who is visited, what became of a visit, what two people answered otherwise.

phone-form-visit = Follow-up visit
phone-block-visited = Whom do you visit?
page-follow = { $count ->
    [one] It follows one case
   *[other] It follows { $count } cases
 }
    .help = For follow-up visits the phone holds number, sex and age in tens of the people of at most ten cases, never a name.
page-follow-label = Number of a case
page-follow-give = Give it to the phone
page-follow-take = Take { $label } back
report-why-entity = It changes somebody who is not on this phone’s list.
report-why-entity-id = The number of somebody in it does not read.
report-why-entity-version = The version in it is not one we know.
report-why-entity-branch = The version in it is not one we know.
report-why-entity-list = It changes somebody who is not on this phone’s list.
report-why-since = More was told of this person since the phone fetched its list. Both stand in the case.
report-why-beside = “{ $name }” was answered otherwise by somebody who did not know of this visit. Both stand in the case, and it is not known until somebody corrects one of them.
report-why-waits = It waits for a visit made before it that has not arrived yet.

## The page of what was answered otherwise

page-differences-title = Answered otherwise
page-differences-lead = Two visits answered the same question otherwise, and neither knew of the other. Until somebody says which is right it is not known. What was said stays in the case.
page-differences-none = Nothing is answered otherwise.
page-differences-reason = Why is it right? (may be left empty)
page-differences-open = If nobody knows, leave it open: not known is an answer too.
page-differences-said = { $speaker }, learned { $date }
page-differences-right = This is right

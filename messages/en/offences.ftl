### Offences the facts may show, one message each: what it is, in plain words.
### The section stands beside it on the page; .law names the Act in full.

## Bonded Labour System (Abolition) Act, 1976

offence-blsa-1976-s9 = Taking repayment of a debt that the law has wiped out
    .law = Bonded Labour System (Abolition) Act, 1976, section 9
offence-blsa-1976-s16 = Making someone do bonded labour
    .law = Bonded Labour System (Abolition) Act, 1976, section 16
offence-blsa-1976-s17 = Giving an advance to bind someone to work
    .law = Bonded Labour System (Abolition) Act, 1976, section 17
offence-blsa-1976-s18 = Enforcing a custom or agreement that demands bonded labour
    .law = Bonded Labour System (Abolition) Act, 1976, section 18
offence-blsa-1976-s19 = Not giving back property taken for a bonded debt
    .law = Bonded Labour System (Abolition) Act, 1976, section 19
offence-blsa-1976-s20 = Helping or urging someone to commit one of these offences
    .law = Bonded Labour System (Abolition) Act, 1976, section 20
offence-blsa-1976-s23 = Offence committed by a company
    .law = Bonded Labour System (Abolition) Act, 1976, section 23

## Bharatiya Nyaya Sanhita, 2023 (offences from 1 July 2024)

offence-bns-2023-s64 = Rape
    .law = Bharatiya Nyaya Sanhita, 2023, section 64
offence-bns-2023-s72 = Making public who was harmed by a sexual offence
    .law = Bharatiya Nyaya Sanhita, 2023, section 72
offence-bns-2023-s74 = Assault on a woman's modesty
    .law = Bharatiya Nyaya Sanhita, 2023, section 74
offence-bns-2023-s115 = Causing hurt
    .law = Bharatiya Nyaya Sanhita, 2023, section 115(2)
offence-bns-2023-s126 = Wrongful restraint: stopping someone from going where they may go
    .law = Bharatiya Nyaya Sanhita, 2023, section 126
offence-bns-2023-s127 = Wrongful confinement: keeping someone shut in
    .law = Bharatiya Nyaya Sanhita, 2023, section 127
offence-bns-2023-s139 = Kidnapping or maiming a child for begging
    .law = Bharatiya Nyaya Sanhita, 2023, section 139
offence-bns-2023-s140-3 = Kidnapping in order to confine someone
    .law = Bharatiya Nyaya Sanhita, 2023, section 140(3)
offence-bns-2023-s140-4 = Kidnapping for slavery or grievous harm
    .law = Bharatiya Nyaya Sanhita, 2023, section 140(4)
offence-bns-2023-s143 = Trafficking of a person
    .law = Bharatiya Nyaya Sanhita, 2023, section 143
# Only sexual exploitation.
offence-bns-2023-s144 = Sexual exploitation of a trafficked person
    .law = Bharatiya Nyaya Sanhita, 2023, section 144
offence-bns-2023-s145 = Habitual dealing in slaves
    .law = Bharatiya Nyaya Sanhita, 2023, section 145
offence-bns-2023-s146 = Unlawful compulsory labour
    .law = Bharatiya Nyaya Sanhita, 2023, section 146
offence-bns-2023-s199 = A public servant disobeying the law, such as not recording information
    .law = Bharatiya Nyaya Sanhita, 2023, section 199
offence-bns-2023-s351 = Criminal intimidation: threatening someone
    .law = Bharatiya Nyaya Sanhita, 2023, section 351

## Indian Penal Code, 1860 (offences up to 30 June 2024)

offence-ipc-1860-s166a = A public servant disobeying the law, such as not recording information
    .law = Indian Penal Code, 1860, section 166A
offence-ipc-1860-s228a = Making public who was harmed by a sexual offence
    .law = Indian Penal Code, 1860, section 228A
offence-ipc-1860-s323 = Causing hurt
    .law = Indian Penal Code, 1860, section 323
offence-ipc-1860-s341 = Wrongful restraint: stopping someone from going where they may go
    .law = Indian Penal Code, 1860, section 341
offence-ipc-1860-s342 = Wrongful confinement: keeping someone shut in
    .law = Indian Penal Code, 1860, section 342
offence-ipc-1860-s343 = Wrongful confinement for three days or more
    .law = Indian Penal Code, 1860, section 343
offence-ipc-1860-s344 = Wrongful confinement for ten days or more
    .law = Indian Penal Code, 1860, section 344
offence-ipc-1860-s346 = Wrongful confinement in secret
    .law = Indian Penal Code, 1860, section 346
offence-ipc-1860-s354 = Assault on a woman's modesty
    .law = Indian Penal Code, 1860, section 354
offence-ipc-1860-s363a = Kidnapping or maiming a child for begging
    .law = Indian Penal Code, 1860, section 363A
offence-ipc-1860-s365 = Kidnapping in order to confine someone
    .law = Indian Penal Code, 1860, section 365
offence-ipc-1860-s367 = Kidnapping for slavery or grievous harm
    .law = Indian Penal Code, 1860, section 367
offence-ipc-1860-s370 = Trafficking of a person
    .law = Indian Penal Code, 1860, section 370
offence-ipc-1860-s370a = Exploitation of a trafficked person
    .law = Indian Penal Code, 1860, section 370A
offence-ipc-1860-s371 = Habitual dealing in slaves
    .law = Indian Penal Code, 1860, section 371
offence-ipc-1860-s374 = Unlawful compulsory labour
    .law = Indian Penal Code, 1860, section 374
offence-ipc-1860-s376 = Rape
    .law = Indian Penal Code, 1860, section 376
offence-ipc-1860-s506 = Criminal intimidation: threatening someone
    .law = Indian Penal Code, 1860, section 506

## Scheduled Castes and Scheduled Tribes (Prevention of Atrocities) Act, 1989

# "Begar" is labour taken without pay; keep the word, offices know it.
offence-poa-1989-s3-1-h = Making a member of a Scheduled Caste or Tribe do begar, forced or bonded labour
    .law = Scheduled Castes and Scheduled Tribes (Prevention of Atrocities) Act, 1989, section 3(1)(h)
offence-poa-1989-s3-1-vi = Making a member of a Scheduled Caste or Tribe do begar, forced or bonded labour (before 26 January 2016)
    .law = Scheduled Castes and Scheduled Tribes (Prevention of Atrocities) Act, 1989, section 3(1)(vi)
offence-poa-1989-s3-2-v = A grave offence against someone because they belong to a Scheduled Caste or Tribe
    .law = Scheduled Castes and Scheduled Tribes (Prevention of Atrocities) Act, 1989, section 3(2)(v)
offence-poa-1989-s3-2-va = A listed offence against someone because they belong to a Scheduled Caste or Tribe
    .law = Scheduled Castes and Scheduled Tribes (Prevention of Atrocities) Act, 1989, section 3(2)(va)
offence-poa-1989-s4 = Wilful neglect of duty by a public servant
    .law = Scheduled Castes and Scheduled Tribes (Prevention of Atrocities) Act, 1989, section 4

## Children

offence-calpra-1986-s3 = Employing a child under 14
    .law = Child and Adolescent Labour (Prohibition and Regulation) Act, 1986, section 3
offence-calpra-1986-s3a = Employing someone of 14 to 17 in dangerous work
    .law = Child and Adolescent Labour (Prohibition and Regulation) Act, 1986, section 3A
offence-jj-2015-s74 = Making public who a child is
    .law = Juvenile Justice (Care and Protection of Children) Act, 2015, section 74
offence-jj-2015-s75 = Cruelty to a child
    .law = Juvenile Justice (Care and Protection of Children) Act, 2015, section 75
offence-jj-2015-s76 = Using a child for begging
    .law = Juvenile Justice (Care and Protection of Children) Act, 2015, section 76
offence-jj-2015-s79 = Keeping a child in bondage for work, or taking the child's earnings
    .law = Juvenile Justice (Care and Protection of Children) Act, 2015, section 79
offence-pocso-2012-s4 = Sexual assault on a child
    .law = Protection of Children from Sexual Offences Act, 2012, section 4

## Wages

offence-cow-2019-s54 = Paying less than is due
    .law = Code on Wages, 2019, section 54
offence-mwa-1948-s22 = Paying less than the minimum wage
    .law = Minimum Wages Act, 1948, section 22

## Words beside an offence

# A police officer may record the case and begin at once.
offence-cognizable = The police must record it and may act without a court's order
offence-both-codes = The work went on across 1 July 2024: the old and the new code are both named
offence-who-decides = Whether an offence was committed is for the court to decide

### Facts and duties of two districts, of a refused report, of protection and of legal aid.

fact-fir-superintendent_on = నిరాకరణ సూపరింటెండెంట్‌కు పంపారు
fact-fir-magistrate_on = దర్యాప్తు ఆదేశం కోసం మేజిస్ట్రేట్‌ను కోరారు
fact-fir-ordered_on = మేజిస్ట్రేట్ దర్యాప్తుకు ఆదేశించారు
fact-protection-asked_on = రక్షణ కోరారు
fact-protection-answered_on = రక్షణ అభ్యర్థనకు జవాబు
fact-legal_aid-assigned_on = న్యాయవాది నియామకం
fact-handoff-disputed_on = అప్పగింతపై వివాదం
fact-handoff-settled_on = జిల్లాల వివాదం పరిష్కారం
duty-fir_superintendent = నిరాకరణపై సూపరింటెండెంట్ జవాబు
    .what = పంపిన దానిలో కాగ్నిజబుల్ నేరం ఉంటే సూపరింటెండెంట్ దర్యాప్తు చేయాలి లేదా చేయించాలి.
duty-fir_magistrate = దర్యాప్తుపై మేజిస్ట్రేట్ నిర్ణయం
    .what = పోలీసులు దర్యాప్తు చేయాలా అని కోరబడిన మేజిస్ట్రేట్ నిర్ణయించాలి.
duty-protection = రక్షణ అభ్యర్థనకు జవాబు
    .what = ప్రమాదంపై పోలీసులు నివేదించాలి; వ్యక్తికి రక్షణ ఇవ్వాలి లేదా కారణం చెప్పాలి.
duty-legal_aid = ఉచిత న్యాయవాది
    .what = న్యాయ సేవల సంస్థ న్యాయవాదిని ఇవ్వాలి, లేదా లిఖితంగా కారణం చెప్పాలి.
duty-handoff_settlement = రెండు జిల్లాల మధ్య నిర్ణయం
    .what = రెండు జిల్లాల పై కార్యాలయం ఎవరు చేయాలో చెప్పాలి; అప్పటివరకు పంపినవారే చేయాలి.

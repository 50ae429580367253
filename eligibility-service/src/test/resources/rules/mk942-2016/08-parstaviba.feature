# language: lv
Funkcionalitāte: Pārstāvība
  Ja pakalpojumu prasa likumiskais pārstāvis, viņš pievieno dokumentu, kas apliecina tiesības pārstāvēt.

  Scenārijs: persona iesniedz pati
    Kad ir pilnīga pieaugušā lieta
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "represented" neattiecas vai nav izpildīts
    Un nosacījums "representation-proof" neattiecas

  Scenārijs: pārstāvis ar dokumentu
    Kad ir pilnīga bērna lieta
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "represented" ir izpildīts
    Un nosacījums "representation-proof" ir izpildīts

  Scenārijs: pārstāvis bez dokumenta
    Kad ir pilnīga bērna lieta
    Un nav pievienots pārstāvības dokuments
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "representation-proof" ir neskaidrs
    Un trūkst tikai: pārstāvības dokuments

  Scenārijs: pieauguša cilvēka pārstāvis
    Kad ir pilnīga pieaugušā lieta
    Un iesniegumu iesniedz likumiskais pārstāvis
    Ja lēmumu pieņem 23.11.2026
    Tad trūkst tikai: pārstāvības dokuments

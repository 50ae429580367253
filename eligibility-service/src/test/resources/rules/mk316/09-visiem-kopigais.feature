# language: lv
Funkcionalitāte: Visiem kopīgais (MK 316)
  Lietu izskata deklarētās dzīvesvietas pašvaldība, iesniedzēja identitāte ir pārbaudīta, un pārstāvis pierāda tiesības pārstāvēt.

  Scenārijs: viss izpildīts
    Kad ir pilnīga bērna lieta pēc MK 316
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "declared-in-municipality" ir izpildīts
    Un nosacījums "identity-shown" ir izpildīts
    Un nosacījums "represented" ir izpildīts
    Un nosacījums "representation-proof" ir izpildīts
    Un kopējais iznākums ir izpildīts

  Scenārijs: deklarētā dzīvesvieta citur ir jautājums darbiniekam
    Kad ir pilnīga bērna lieta pēc MK 316
    Un dzīvesvieta deklarēta citā pašvaldībā
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "declared-in-municipality" ir neskaidrs
    Un lieta gaida darbinieku

  Scenārijs: identitāte nav pārbaudīta
    Kad ir pilnīga bērna lieta pēc MK 316
    Un iesniedzēja identitāte nav pārbaudīta
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "identity-shown" ir neskaidrs

  Scenārijs: pārstāvis bez dokumenta
    Kad ir pilnīga bērna lieta pēc MK 316
    Un nav pievienots pārstāvības dokuments
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "representation-proof" ir neskaidrs
    Un trūkst tikai: pārstāvības dokuments

  Scenārijs: persona iesniedz pati
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "represented" nav izpildīts
    Un nosacījums "representation-proof" neattiecas

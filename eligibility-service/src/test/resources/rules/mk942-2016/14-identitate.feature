# language: lv
Funkcionalitāte: Iesniedzēja identitāte
  Iesniedzējs uzrāda personu apliecinošu dokumentu vai identificējas elektroniski. Kamēr tas nav noticis, piemēram, pēc
  iesnieguma pa pastu, nosacījums ir neskaidrs, un labvēlīgu lēmumu nepieņem.

  Scenārijs: identitāte ir pārbaudīta
    Kad ir pilnīga pieaugušā lieta
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "identity-shown" ir izpildīts

  Scenārijs: identitāte vēl nav pārbaudīta
    Kad ir pilnīga pieaugušā lieta
    Un iesniedzēja identitāte nav pārbaudīta
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "identity-shown" ir neskaidrs
    Un netrūkst neviena dokumenta
    Un lieta gaida darbinieku

# language: lv
Funkcionalitāte: Deklarētā dzīvesvieta
  Pakalpojumu sniedz tās pašvaldības sociālais dienests, kurā persona deklarējusi dzīvesvietu. Kas šeit dzīvo, bet
  deklarēts citur, varētu saņemt pakalpojumu arī šeit, tāpēc to izlemj darbinieks.

  Scenārijs: deklarēta šajā novadā
    Kad ir pilnīga pieaugušā lieta
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "declared-in-municipality" ir izpildīts

  Scenārijs: deklarēta citur
    Kad ir pilnīga pieaugušā lieta
    Un dzīvesvieta deklarēta citā pašvaldībā
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "declared-in-municipality" ir neskaidrs
    Un netrūkst neviena dokumenta
    Un lieta gaida darbinieku

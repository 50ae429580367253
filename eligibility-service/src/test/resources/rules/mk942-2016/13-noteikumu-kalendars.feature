# language: lv
Funkcionalitāte: Noteikumu kalendārs
  Pašvaldība izvēlas: piemērot savas lapas noteikumus neatkarīgi no datuma vai valsts noteikumus pēc lēmuma dienas. Valsts
  noteikumi no 01.07.2021 vēl nav ieviesti; tad lieta gaida cilvēku, nevis saņem nepareizu atbildi.

  Scenārijs: lapas noteikumi der jebkurā dienā
    Kad ir pilnīga pieaugušā lieta
    Ja lēmumu pieņem 23.11.2026
    Tad kopējais iznākums ir izpildīts

  Scenārijs: valsts kalendārā nav piemērojamu noteikumu
    Kad ir pilnīga pieaugušā lieta
    Un pašvaldība piemēro valsts noteikumu kalendāru
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "rule-set-in-force" ir neskaidrs
    Un lēmuma projektu nesagatavo
    Un lieta gaida darbinieku

# language: lv
Funkcionalitāte: Vajadzības novērtējums (MK 316)
  Pilngadīgas personas vajadzību un intensitāti novērtē sociālais dienests, un darbinieks ieraksta novērtējumu. Anketas punkti un robežas
  nav izlasīti: tos ielādē pašvaldība, un bez ieraksta noteikumi paši neko nepiešķir: stundas nosaka darbinieks.

  Scenārijs pēc parauga: bez novērtējuma pieaugušajam projektu nesagatavo
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Ja lēmumu pieņem <diena>
    Tad nosacījums "need-assessed" ir neskaidrs
    Un lēmuma projektu nesagatavo
    Un lieta gaida darbinieku
    Un cilvēks var piešķirt pasākumu darbs

    Piemēri:
      | diena      |
      | 01.07.2021 |
      | 01.01.2023 |
      | 23.11.2026 |

  Scenārijs pēc parauga: ar ierakstītu novērtējumu projektu sagatavo noteikumi
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un novērtēts ar koeficientu <koeficients>
    Ja lēmumu pieņem <diena>
    Tad nosacījums "need-assessed" ir izpildīts
    Un sagatavo lēmuma projektu
    Un lieta gaida lēmuma izdošanu
    Un piešķir <stundas> stundas mēnesī

    Piemēri:
      | diena      | koeficients | stundas |
      | 01.07.2021 | 1           | 80      |
      | 01.07.2021 | 2           | 160     |
      | 01.01.2023 | 1           | 80      |
      | 23.11.2026 | 2           | 160     |

  Scenārijs pēc parauga: novērtējums neaizstāj citu nosacījumu
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un novērtēts ar koeficientu 2
    Un <trūkums>
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "need-assessed" ir izpildīts
    Un lēmuma projektu nesagatavo

    Piemēri:
      | trūkums                                                               |
      | nav pievienots invaliditātes lēmums                                   |
      | nav pievienots darba devēja apliecinājums                             |
      | pieņemts invaliditātes lēmums ar III grupu un ierobežojumu kustības   |
      | iesniedzēja identitāte nav pārbaudīta                                 |

  Scenārijs: bērna stundas no novērtējuma nemainās
    Kad ir pilnīga bērna lieta pēc MK 316
    Un novērtēts ar koeficientu 2
    Ja lēmumu pieņem 23.11.2026
    Tad piešķir 80 stundas mēnesī

  Scenārijs: ja pašvaldības anketā punktu ir mazāk par vajadzības robežu, pakalpojums nepienākas
    Atteikt tāpat var tikai divi cilvēki pēc personas uzklausīšanas.

    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un novērtējumā vajadzība nav konstatēta
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "need-assessed" nav izpildīts
    Un lēmuma projektu nesagatavo
    Un lieta gaida darbinieku
    Un cilvēks nevar piešķirt pasākumu darbs

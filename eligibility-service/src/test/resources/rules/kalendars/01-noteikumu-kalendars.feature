# language: lv
Funkcionalitāte: Noteikumu kalendārs
  Pašvaldība izvēlas: piemērot savas lapas noteikumus neatkarīgi no datuma vai valsts noteikumus pēc lēmuma dienas. 2022. gada
  grozījumu pirmā diena nav izlasīta: tos pieņēma 24.05.2022., un 01.01.2023. tie noteikti bija spēkā. Pa vidu lieta gaida
  cilvēku, nevis saņem, iespējams, nepareizu atbildi.

  Scenārijs pēc parauga: lapas noteikumi der jebkurā dienā
    Kad ir pilnīga pieaugušā lieta
    Un visi dokumenti izdoti 02.01.2012
    Ja lēmumu pieņem <diena>
    Tad piemēro noteikumus MK942-2016
    Un kopējais iznākums ir izpildīts

    Piemēri:
      | diena      |
      | 02.01.2012 |
      | 30.06.2021 |
      | 01.07.2021 |
      | 23.11.2026 |
      | 31.12.2035 |

  Scenārijs pēc parauga: valsts noteikumi pēc lēmuma dienas
    Kad ir pilnīga pieaugušā lieta
    Un pašvaldība piemēro valsts noteikumu kalendāru
    Ja lēmumu pieņem <diena>
    Tad piemēro noteikumus <noteikumi>

    Piemēri:
      | diena      | noteikumi     |
      | 31.12.2015 | NONE-IN-FORCE |
      | 01.01.2016 | MK942-2016    |
      | 30.06.2021 | MK942-2016    |
      | 01.07.2021 | MK316-2021    |
      | 24.05.2022 | MK316-2021    |
      | 25.05.2022 | NONE-IN-FORCE |
      | 31.12.2022 | NONE-IN-FORCE |
      | 01.01.2023 | MK316-2022    |
      | 31.12.2035 | MK316-2022    |

  Scenārijs pēc parauga: pašvaldība zina grozījumu pirmo dienu
    Kad ir pilnīga pieaugušā lieta
    Un pašvaldība piemēro valsts noteikumu kalendāru
    Un pašvaldība zina, ka 2022. gada grozījumi ir spēkā no 15.06.2022
    Ja lēmumu pieņem <diena>
    Tad piemēro noteikumus <noteikumi>

    Piemēri:
      | diena      | noteikumi  |
      | 14.06.2022 | MK316-2021 |
      | 15.06.2022 | MK316-2022 |

  Scenārijs: kad nav zināms, kuri noteikumi ir spēkā, lieta gaida cilvēku
    Kad ir pilnīga pieaugušā lieta
    Un pašvaldība piemēro valsts noteikumu kalendāru
    Ja lēmumu pieņem 01.09.2022
    Tad nosacījums "rule-set-in-force" ir neskaidrs
    Un lēmuma projektu nesagatavo
    Un lieta gaida darbinieku

  Scenārijs pēc parauga: MK 942 piešķīrums beidzas ne vēlāk kā 31.12.2021
    Kad ir pilnīga pieaugušā lieta
    Un visi dokumenti izdoti 01.02.2019
    Un pašvaldība piemēro valsts noteikumu kalendāru
    Ja lēmumu pieņem <diena>
    Tad piešķīrums ilgst no <diena> līdz <beidzas>

    Piemēri:
      | diena      | beidzas    |
      | 01.02.2020 | 31.01.2021 |
      | 01.01.2021 | 31.12.2021 |
      | 30.06.2021 | 31.12.2021 |

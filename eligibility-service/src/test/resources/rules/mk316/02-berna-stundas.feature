# language: lv
Funkcionalitāte: Bērna stundas (MK 316)
  Bērnam ar VDEĀVK atzinumu par īpašu kopšanu pienākas 80 stundas mēnesī; pēc 2022. gada grozījumiem 100, ja bērns vismaz reizi
  nedēļā saņem ārsta nozīmētas procedūras vai rehabilitāciju. Novērtējuma te nav, tāpēc projektu sagatavo noteikumi paši.

  Scenārijs pēc parauga: stundas pa redakcijām
    Kad ir pilnīga bērna lieta pēc MK 316
    Un pieņemts ārstēšanas apliecinājums
    Ja lēmumu pieņem <diena>
    Tad piemēro noteikumus <noteikumi>
    Un piešķir <stundas> stundas mēnesī

    Piemēri:
      | diena      | noteikumi  | stundas |
      | 01.07.2021 | MK316-2021 | 80      |
      | 24.05.2022 | MK316-2021 | 80      |
      | 01.01.2023 | MK316-2022 | 100     |
      | 23.11.2026 | MK316-2022 | 100     |

  Scenārijs pēc parauga: bez pieņemta ārstēšanas apliecinājuma
    Kad ir pilnīga bērna lieta pēc MK 316
    Un <apliecinājums>
    Ja lēmumu pieņem 23.11.2026
    Tad piešķir 80 stundas mēnesī
    Un sagatavo lēmuma projektu

    Piemēri:
      | apliecinājums                                             |
      | nav pievienots ārstēšanas apliecinājums                   |
      | saņemts, bet nav pārbaudīts ārstēšanas apliecinājums      |
      | noraidīts ārstēšanas apliecinājums                        |
      | pieņemts ārstēšanas apliecinājums, derīgs līdz 22.11.2026 |

  Scenārijs pēc parauga: īpašas kopšanas atzinums
    Kad ir pilnīga bērna lieta pēc MK 316
    Un <atzinums>
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "special-care-opinion" <iznākums>

    Piemēri:
      | atzinums                                                  | iznākums     |
      | pieņemts īpašas kopšanas atzinums                         | ir izpildīts |
      | nav pievienots īpašas kopšanas atzinums                   | ir neskaidrs |
      | noraidīts īpašas kopšanas atzinums                        | ir neskaidrs |
      | pieņemts īpašas kopšanas atzinums, derīgs līdz 22.11.2026 | ir neskaidrs |
      | pieņemts īpašas kopšanas atzinums, derīgs līdz 23.11.2026 | ir izpildīts |

# language: lv
Funkcionalitāte: Bērna vecums
  Pakalpojumu sniedz bērniem no 5 līdz 18 gadu vecumam. Piektā dzimšanas diena jau der, astoņpadsmitā vairs ne.
  Vecumu skaita lēmuma dienā.

  Scenārijs pēc parauga: robeždienas
    Kad ir pilnīga bērna lieta
    Un persona dzimusi <dzimusi>
    Ja lēmumu pieņem <diena>
    Tad nosacījums "child-age" <iznākums>

    Piemēri:
      | dzimusi    | diena      | iznākums       |
      | 23.11.2021 | 22.11.2026 | nav izpildīts  |
      | 23.11.2021 | 23.11.2026 | ir izpildīts   |
      | 24.11.2008 | 23.11.2026 | ir izpildīts   |
      | 23.11.2008 | 23.11.2026 | nav izpildīts  |
      | 22.11.2008 | 23.11.2026 | nav izpildīts  |

  Scenārijs pēc parauga: dzimis 29. februārī
    Gados bez 29. februāra dzimšanas diena ir 28. februāris: termiņš, kas beidzas mēnesī bez tāda datuma, beidzas
    mēneša pēdējā dienā.

    Kad ir pilnīga bērna lieta
    Un persona dzimusi <dzimusi>
    Ja lēmumu pieņem <diena>
    Tad nosacījums "child-age" <iznākums>

    Piemēri:
      | dzimusi    | diena      | iznākums      |
      | 29.02.2020 | 27.02.2025 | nav izpildīts |
      | 29.02.2020 | 28.02.2025 | ir izpildīts  |
      | 29.02.2008 | 27.02.2026 | ir izpildīts  |
      | 29.02.2008 | 28.02.2026 | nav izpildīts |
      | 29.02.2008 | 01.03.2026 | nav izpildīts |

  Scenārijs: pārāk maza bērna iesniegumu noteikumi paši neatsaka
    Kad ir pilnīga bērna lieta
    Un persona dzimusi 01.06.2023
    Ja lēmumu pieņem 23.11.2026
    Tad kopējais iznākums nav izpildīts
    Un lēmuma projektu nesagatavo
    Un lieta gaida darbinieku

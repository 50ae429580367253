# language: lv
Funkcionalitāte: Bērna vecums (MK 316)
  Pakalpojumu sniedz bērniem no 5 līdz 18 gadu vecumam. Piektā dzimšanas diena jau der, astoņpadsmitā vairs ne.

  Scenārijs pēc parauga: robeždienas
    Kad ir pilnīga bērna lieta pēc MK 316
    Un persona dzimusi <dzimusi>
    Ja lēmumu pieņem <diena>
    Tad nosacījums "child-age" <iznākums>

    Piemēri:
      | dzimusi    | diena      | iznākums      |
      | 02.07.2016 | 01.07.2021 | nav izpildīts |
      | 01.07.2016 | 01.07.2021 | ir izpildīts  |
      | 02.07.2003 | 01.07.2021 | ir izpildīts  |
      | 01.07.2003 | 01.07.2021 | nav izpildīts |
      | 23.11.2021 | 22.11.2026 | nav izpildīts |
      | 23.11.2021 | 23.11.2026 | ir izpildīts  |
      | 24.11.2008 | 23.11.2026 | ir izpildīts  |
      | 23.11.2008 | 23.11.2026 | nav izpildīts |
      | 29.02.2020 | 27.02.2025 | nav izpildīts |
      | 29.02.2020 | 28.02.2025 | ir izpildīts  |

  Scenārijs: pārāk maza bērna iesniegumu noteikumi paši neatsaka
    Kad ir pilnīga bērna lieta pēc MK 316
    Un persona dzimusi 01.06.2023
    Ja lēmumu pieņem 23.11.2026
    Tad kopējais iznākums nav izpildīts
    Un lēmuma projektu nesagatavo
    Un lieta gaida darbinieku

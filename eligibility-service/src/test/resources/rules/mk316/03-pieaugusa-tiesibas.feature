# language: lv
Funkcionalitāte: Pieaugušā tiesības (MK 316)
  Pilngadīgai personai ir I vai II invaliditātes grupa un redzes, kustību vai garīgās veselības traucējumi, vai arī VDEĀVK ir
  atzinusi medicīniskas indikācijas speciāli pielāgotam automobilim.

  Scenārijs pēc parauga: pilngadība
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un persona dzimusi <dzimusi>
    Ja lēmumu pieņem <diena>
    Tad nosacījums "adult-age" <iznākums>

    Piemēri:
      | dzimusi    | diena      | iznākums      |
      | 02.07.2003 | 01.07.2021 | nav izpildīts |
      | 01.07.2003 | 01.07.2021 | ir izpildīts  |
      | 24.11.2008 | 23.11.2026 | nav izpildīts |
      | 23.11.2008 | 23.11.2026 | ir izpildīts  |

  Scenārijs pēc parauga: invaliditātes grupa
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pieņemts invaliditātes lēmums ar <grupa> grupu un ierobežojumu kustības
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "adult-disability-group" <iznākums>

    Piemēri:
      | grupa | iznākums      |
      | I     | ir izpildīts  |
      | II    | ir izpildīts  |
      | III   | nav izpildīts |

  Scenārijs pēc parauga: funkcionālie traucējumi
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pieņemts invaliditātes lēmums ar II grupu un ierobežojumu <ierobežojums>
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "functional-limits" <iznākums>

    Piemēri:
      | ierobežojums    | iznākums      |
      | redze           | ir izpildīts  |
      | kustības        | ir izpildīts  |
      | garīgā veselība | ir izpildīts  |
      | dzirde          | nav izpildīts |

  Scenārijs: kamēr invaliditātes lēmuma nav, prasa tikai to
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un nav pievienots invaliditātes lēmums
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "functional-limits" ir neskaidrs
    Un nosacījums "car-indication" neattiecas
    Un trūkst tikai: invaliditātes lēmums

  Scenārijs: ar citiem traucējumiem prasa automobiļa atzinumu
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pieņemts invaliditātes lēmums ar II grupu un ierobežojumu dzirde
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "car-indication" ir neskaidrs
    Un trūkst tikai: automobiļa atzinums

  Scenārijs: automobiļa atzinums aizstāj traucējumus
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pieņemts invaliditātes lēmums ar II grupu un ierobežojumu dzirde
    Un pieņemts automobiļa atzinums
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "car-indication" ir izpildīts
    Un netrūkst neviena dokumenta
    Un lieta gaida darbinieku

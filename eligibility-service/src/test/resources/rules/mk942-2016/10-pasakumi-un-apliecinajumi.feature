# language: lv
Funkcionalitāte: Pasākumi un apliecinājumi
  Par darbu, mācībām, dienas centru un sabiedriskiem pasākumiem pievieno apliecinājumu. Ārstniecības un citām iestādēm un
  brīvajam laikam apliecinājumu neprasa.

  Scenārijs pēc parauga: pasākumi ar apliecinājumu
    Kad ir pilnīga pieaugušā lieta
    Un pieteikts tikai pasākums <pasākums>
    Un pieņemts <apliecinājums>
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "<pieteikts>" ir izpildīts
    Un nosacījums "<nosacījums>" ir izpildīts
    Un kopējais iznākums ir izpildīts

    Piemēri:
      | pasākums             | apliecinājums                     | pieteikts           | nosacījums            |
      | darbs                | darba devēja apliecinājums        | served-work         | evidence-work         |
      | izglītība            | izglītības iestādes apliecinājums | served-education    | evidence-education    |
      | dienas centrs        | dienas centra apliecinājums       | served-day-care     | evidence-day-care     |
      | sabiedriski pasākumi | pasākumu rīkotāja apliecinājums   | served-public-event | evidence-public-event |

  Scenārijs pēc parauga: apliecinājuma trūkst
    Kad ir pilnīga pieaugušā lieta
    Un nav pievienots darba devēja apliecinājums
    Un pieteikts tikai pasākums <pasākums>
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "<nosacījums>" ir neskaidrs
    Un trūkst tikai: <apliecinājums>

    Piemēri:
      | pasākums             | apliecinājums                     | nosacījums            |
      | darbs                | darba devēja apliecinājums        | evidence-work         |
      | izglītība            | izglītības iestādes apliecinājums | evidence-education    |
      | dienas centrs        | dienas centra apliecinājums       | evidence-day-care     |
      | sabiedriski pasākumi | pasākumu rīkotāja apliecinājums   | evidence-public-event |

  Scenārijs pēc parauga: pasākumi bez apliecinājuma
    Kad ir pilnīga pieaugušā lieta
    Un nav pievienots darba devēja apliecinājums
    Un pieteikts tikai pasākums <pasākums>
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "<nosacījums>" ir izpildīts
    Un kopējais iznākums ir izpildīts

    Piemēri:
      | pasākums      | nosacījums         |
      | iestādes      | served-institution |
      | brīvais laiks | served-leisure     |

  Scenārijs pēc parauga: apliecinājuma termiņš
    Kad ir pilnīga pieaugušā lieta
    Un pieņemts darba devēja apliecinājums, derīgs līdz <derīgs>
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "evidence-work" <iznākums>

    Piemēri:
      | derīgs     | iznākums     |
      | 22.11.2026 | ir neskaidrs |
      | 23.11.2026 | ir izpildīts |

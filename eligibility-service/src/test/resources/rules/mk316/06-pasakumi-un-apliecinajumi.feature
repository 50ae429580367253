# language: lv
Funkcionalitāte: Pasākumi un apliecinājumi (MK 316)
  Katram pasākumam, izņemot citas aktivitātes, ir savs apliecinājums; ja tas redzams valsts reģistrā, to iegūst pats dienests.

  Scenārijs pēc parauga: pasākums ar apliecinājumu
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pieteikts tikai pasākums <pasākums>
    Un pieņemts <apliecinājums>
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "<pieteikts>" ir izpildīts
    Un nosacījums "<nosacījums>" ir izpildīts
    Un netrūkst neviena dokumenta

    Piemēri:
      | pasākums              | apliecinājums                         | pieteikts                 | nosacījums                  |
      | darbs                 | darba devēja apliecinājums            | served-work               | evidence-work               |
      | studijas              | izglītības iestādes apliecinājums     | served-university-studies | evidence-university-studies |
      | paralimpiskais sports | paralimpiskās komitejas apliecinājums | served-paralympic-sport   | evidence-paralympic-sport   |
      | skola                 | izglītības iestādes apliecinājums     | served-school             | evidence-school             |
      | valde                 | valdes apliecinājums                  | served-board-membership   | evidence-board-membership   |
      | brīvprātīgais darbs   | brīvprātīgā darba līgums              | served-voluntary-work     | evidence-voluntary-work     |
      | centrs vai darbnīca   | dienas centra apliecinājums           | served-day-centre         | evidence-day-centre         |
      | ārstēšana             | ārstēšanas apliecinājums              | served-regular-treatment  | evidence-regular-treatment  |

  Scenārijs pēc parauga: apliecinājuma trūkst
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un nav pievienots darba devēja apliecinājums
    Un pieteikts tikai pasākums <pasākums>
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "<nosacījums>" ir neskaidrs
    Un trūkst tikai: <apliecinājums>

    Piemēri:
      | pasākums              | apliecinājums                         | nosacījums                  |
      | darbs                 | darba devēja apliecinājums            | evidence-work               |
      | studijas              | izglītības iestādes apliecinājums     | evidence-university-studies |
      | paralimpiskais sports | paralimpiskās komitejas apliecinājums | evidence-paralympic-sport   |
      | skola                 | izglītības iestādes apliecinājums     | evidence-school             |
      | valde                 | valdes apliecinājums                  | evidence-board-membership   |
      | brīvprātīgais darbs   | brīvprātīgā darba līgums              | evidence-voluntary-work     |
      | centrs vai darbnīca   | dienas centra apliecinājums           | evidence-day-centre         |
      | ārstēšana             | ārstēšanas apliecinājums              | evidence-regular-treatment  |

  Scenārijs: citām aktivitātēm apliecinājumu neprasa
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pieteikts tikai pasākums cita aktivitāte
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "served-other-activity" ir izpildīts
    Un netrūkst neviena dokumenta

  Scenārijs pēc parauga: MK 942 pasākums, kura te nav
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pieteikts tikai pasākums <pasākums>
    Ja lēmumu pieņem 23.11.2026
    Tad kopējais iznākums nav izpildīts
    Un cilvēks nevar piešķirt pasākumu <pasākums>
    Un lēmuma projektu nesagatavo

    Piemēri:
      | pasākums             |
      | brīvais laiks        |
      | sabiedriski pasākumi |
      | iestādes             |
      | augstākā izglītība   |

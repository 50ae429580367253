# language: lv
Funkcionalitāte: Invaliditātes grupa
  Pakalpojumu sniedz personām ar I vai II invaliditātes grupu.

  Scenārijs pēc parauga: grupas
    Kad ir pilnīga pieaugušā lieta
    Un pieņemts asistenta atzinums ar <grupa> grupu un ierobežojumu kustības
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "adult-disability-group" <iznākums>

    Piemēri:
      | grupa | iznākums      |
      | I     | ir izpildīts  |
      | II    | ir izpildīts  |
      | III   | nav izpildīts |

  Scenārijs: grupa atzinumā nav norādīta
    Kad ir pilnīga pieaugušā lieta
    Un pieņemts asistenta atzinums
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "adult-disability-group" ir neskaidrs
    Un netrūkst neviena dokumenta
    Un lieta gaida darbinieku

  Scenārijs: III grupas gadījumā izlemj cilvēks
    Kad ir pilnīga pieaugušā lieta
    Un pieņemts asistenta atzinums ar III grupu un ierobežojumu kustības
    Ja lēmumu pieņem 23.11.2026
    Tad kopējais iznākums nav izpildīts
    Un lēmuma projektu nesagatavo
    Un lieta gaida darbinieku

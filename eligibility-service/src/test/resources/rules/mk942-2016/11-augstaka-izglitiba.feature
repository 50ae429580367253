# language: lv
Funkcionalitāte: Augstākā izglītība tikai redzes invaliditātes gadījumā
  Palīdzību apgūt studiju programmu sniedz tikai personām ar I grupu redzes dēļ un bērniem, kuru invaliditātes cēlonis ir
  redze. Citi uz studijām nokļūst ar pasākumu „izglītība”. Noteikumi paši neatsaka: to pasaka cilvēks.

  Scenārijs pēc parauga: pilngadīgas personas
    Kad ir pilnīga redzes invaliditātes lieta
    Un pieņemts asistenta atzinums ar <grupa> grupu un ierobežojumu <ierobežojums>
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "higher-education-sight-only" <iznākums>

    Piemēri:
      | grupa | ierobežojums | iznākums      |
      | I     | redze        | ir izpildīts  |
      | II    | redze        | nav izpildīts |
      | I     | kustības     | nav izpildīts |

  Scenārijs pēc parauga: bērni
    Kad ir pilnīga bērna lieta
    Un pieteikts tikai pasākums augstākā izglītība
    Un pieņemts īpašas kopšanas atzinums ar ierobežojumu <ierobežojums>
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "higher-education-sight-only" <iznākums>

    Piemēri:
      | ierobežojums | iznākums      |
      | redze        | ir izpildīts  |
      | kustības     | nav izpildīts |

  Scenārijs: atzinumā nav norādīts cēlonis
    Kad ir pilnīga bērna lieta
    Un pieteikts tikai pasākums augstākā izglītība
    Un pieņemts īpašas kopšanas atzinums
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "higher-education-sight-only" ir neskaidrs
    Un lieta gaida darbinieku

  Scenārijs: studiju apliecinājuma trūkst
    Kad ir pilnīga redzes invaliditātes lieta
    Un nav pievienots izglītības iestādes apliecinājums
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "served-higher-education" ir izpildīts
    Un nosacījums "evidence-higher-education" ir neskaidrs
    Un trūkst tikai: izglītības iestādes apliecinājums

  Scenārijs: pārējos pasākumus var piešķirt cilvēks
    Kad ir pilnīga pieaugušā lieta
    Un pieņemts izglītības iestādes apliecinājums
    Un pieteikti pasākumi darbs un augstākā izglītība
    Ja lēmumu pieņem 23.11.2026
    Tad kopējais iznākums nav izpildīts
    Un lēmuma projektu nesagatavo
    Un cilvēks var piešķirt pasākumu darbs
    Un cilvēks nevar piešķirt pasākumu augstākā izglītība

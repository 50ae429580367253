# language: lv
Funkcionalitāte: I invaliditātes grupa redzes traucējumu dēļ
  Lapa to nosauc kā atsevišķu pamatu, noteikumi kā atzinuma kritēriju. Pamatu fiksē, bet atzinumu tik un tā prasa, ja
  pašvaldība nav iestatījusi citādi.

  Scenārijs pēc parauga: kas ir I grupa redzes dēļ
    Kad ir pilnīga pieaugušā lieta
    Un pieņemts asistenta atzinums ar <grupa> grupu un ierobežojumu <ierobežojums>
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "group-one-visual" <iznākums>

    Piemēri:
      | grupa | ierobežojums | iznākums      |
      | I     | redze        | ir izpildīts  |
      | I     | kustības     | nav izpildīts |
      | II    | redze        | nav izpildīts |

  Scenārijs: atzinumā nav norādīts cēlonis
    Kad ir pilnīga pieaugušā lieta
    Un pieņemts asistenta atzinums ar I grupu
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "group-one-visual" ir neskaidrs

  Scenārijs: bez asistenta atzinuma, kad to prasa
    Kad ir pilnīga pieaugušā lieta
    Un nav pievienots asistenta atzinums
    Un pieņemts īpašas kopšanas atzinums ar I grupu un ierobežojumu redze
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "group-one-visual" ir izpildīts
    Un kopējais iznākums ir neskaidrs
    Un trūkst tikai: asistenta atzinums

  Scenārijs: bez asistenta atzinuma, kad pašvaldība to neprasa
    Kad ir pilnīga pieaugušā lieta
    Un nav pievienots asistenta atzinums
    Un pieņemts īpašas kopšanas atzinums ar I grupu un ierobežojumu redze
    Un asistenta atzinumu I grupas redzes invaliditātei neprasa
    Ja lēmumu pieņem 23.11.2026
    Tad kopējais iznākums ir izpildīts

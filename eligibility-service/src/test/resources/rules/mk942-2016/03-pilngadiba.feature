# language: lv
Funkcionalitāte: Pilngadīga persona
  Lapā rakstīts „vecāka par 18 gadiem”; lai 18. dzimšanas diena nepaliktu ārpus abām grupām, to lasa „18 gadi vai vairāk”.

  Scenārijs pēc parauga: robeždienas
    Kad ir pilnīga pieaugušā lieta
    Un persona dzimusi <dzimusi>
    Ja lēmumu pieņem <diena>
    Tad nosacījums "adult-age" <iznākums>

    Piemēri:
      | dzimusi    | diena      | iznākums      |
      | 24.11.2008 | 23.11.2026 | nav izpildīts |
      | 23.11.2008 | 23.11.2026 | ir izpildīts  |
      | 29.02.2008 | 27.02.2026 | nav izpildīts |
      | 29.02.2008 | 28.02.2026 | ir izpildīts  |

  Scenārijs: bērna atzinums 18. dzimšanas dienā vairs neder
    Kad ir pilnīga bērna lieta
    Un persona dzimusi 23.11.2008
    Ja lēmumu pieņem 23.11.2026
    Tad kopējais iznākums ir neskaidrs
    Un trūkst tikai: asistenta atzinums

  Scenārijs: dienu pirms 18. dzimšanas dienas vēl der
    Kad ir pilnīga bērna lieta
    Un persona dzimusi 24.11.2008
    Ja lēmumu pieņem 23.11.2026
    Tad kopējais iznākums ir izpildīts
    Un piešķīrums ilgst no 23.11.2026 līdz 23.11.2026

# language: lv
Funkcionalitāte: Laikposms (MK 316)
  Piešķir uz laiku, kurā ir noteikta invaliditāte, bet ne ilgāk kā uz trim gadiem un ne ilgāk, nekā der apliecinājums par pasākumu;
  bērnam ne ilgāk kā līdz dienai pirms 18. dzimšanas dienas.

  Scenārijs pēc parauga: bērns
    Kad ir pilnīga bērna lieta pēc MK 316
    Un persona dzimusi <dzimusi>
    Ja lēmumu pieņem <diena>
    Tad piešķīrums ilgst no <diena> līdz <beidzas>

    Piemēri:
      | dzimusi    | diena      | beidzas    |
      | 02.05.2015 | 01.07.2021 | 30.06.2024 |
      | 02.05.2015 | 23.11.2026 | 22.11.2029 |
      | 02.05.2015 | 29.02.2024 | 27.02.2027 |
      | 24.11.2008 | 23.11.2026 | 23.11.2026 |
      | 01.02.2010 | 23.11.2026 | 31.01.2028 |

  Scenārijs: bērna atzinums beidzas ātrāk
    Kad ir pilnīga bērna lieta pēc MK 316
    Un pieņemts īpašas kopšanas atzinums, derīgs līdz 31.03.2027
    Ja lēmumu pieņem 23.11.2026
    Tad piešķīrums ilgst no 23.11.2026 līdz 31.03.2027

  Scenārijs pēc parauga: pieaugušais
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pieņemts invaliditātes lēmums ar II grupu, derīgs līdz <invaliditāte>
    Un pieņemts darba devēja apliecinājums, derīgs līdz <darbs>
    Ja lēmumu pieņem 23.11.2026
    Tad ilgākais laikposms ir no 23.11.2026 līdz <beidzas>

    Piemēri:
      | invaliditāte | darbs      | beidzas    |
      | 31.12.2031   | 31.12.2031 | 22.11.2029 |
      | 22.11.2029   | 31.12.2031 | 22.11.2029 |
      | 31.03.2028   | 31.12.2031 | 31.03.2028 |
      | 31.12.2031   | 30.06.2027 | 30.06.2027 |
      | 31.03.2027   | 30.06.2027 | 31.03.2027 |

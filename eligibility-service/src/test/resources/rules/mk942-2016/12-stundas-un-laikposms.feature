# language: lv
Funkcionalitāte: Stundas un laikposms
  Vienai personai ne vairāk kā 40 stundas nedēļā; brīvajam laikam 2 stundas nedēļā. Piešķir no lēmuma dienas uz laiku līdz
  gadam, ne ilgāk par atzinuma termiņu un, bērnam, ne ilgāk kā līdz dienai pirms 18. dzimšanas dienas.

  Scenārijs pēc parauga: stundas no pasākumiem
    Kad ir pilnīga pieaugušā lieta
    Un pieteikts tikai pasākums <pasākums>
    Ja lēmumu pieņem 23.11.2026
    Tad piešķir <stundas> stundas nedēļā

    Piemēri:
      | pasākums      | stundas |
      | darbs         | 40      |
      | iestādes      | 40      |
      | brīvais laiks | 2       |

  Scenārijs: laikposms ir gads
    Kad ir pilnīga pieaugušā lieta
    Ja lēmumu pieņem 23.11.2026
    Tad piešķīrums ilgst no 23.11.2026 līdz 22.11.2027

  Scenārijs: laikposms beidzas ar atzinumu
    Kad ir pilnīga pieaugušā lieta
    Un pieņemts asistenta atzinums ar II grupu, derīgs līdz 31.03.2027
    Ja lēmumu pieņem 23.11.2026
    Tad piešķīrums ilgst no 23.11.2026 līdz 31.03.2027

  Scenārijs: bērna laikposms beidzas dienu pirms 18. dzimšanas dienas
    Kad ir pilnīga bērna lieta
    Un persona dzimusi 01.02.2009
    Ja lēmumu pieņem 23.11.2026
    Tad piešķīrums ilgst no 23.11.2026 līdz 31.01.2027

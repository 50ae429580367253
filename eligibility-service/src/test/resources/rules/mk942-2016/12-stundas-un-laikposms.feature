# language: lv
Funkcionalitāte: Stundas un laikposms
  Vienai personai ne vairāk kā 40 stundas nedēļā; brīvajam laikam 2 stundas nedēļā. Pārējo pasākumu laiku izvērtē
  darbinieks; kamēr tas nav izdarīts, stundu nav. Piešķir no lēmuma dienas uz laiku līdz
  gadam, ne ilgāk par atzinuma termiņu un, bērnam, ne ilgāk kā līdz dienai pirms 18. dzimšanas dienas.

  Scenārijs: brīvajam laikam stundas dod noteikumi
    Kad ir pilnīga pieaugušā lieta
    Un pieteikts tikai pasākums brīvais laiks
    Ja lēmumu pieņem 23.11.2026
    Tad sagatavo lēmuma projektu
    Un piešķir 2 stundas nedēļā

  Scenārijs pēc parauga: pārējo pasākumu laiku izvērtē darbinieks
    Kad ir pilnīga pieaugušā lieta
    Un pieteikti pasākumi <pasākums> un brīvais laiks
    Ja lēmumu pieņem 23.11.2026
    Tad sagatavo lēmuma projektu
    Un stundas jāizvērtē tikai pasākumam <pasākums>

    Piemēri:
      | pasākums |
      | darbs    |
      | iestādes |

  Scenārijs: darbinieka izvērtētais nepārsniedz 40 stundas nedēļā
    Kad ir pilnīga pieaugušā lieta
    Ja lēmumu pieņem 23.11.2026 un darbinieks izvērtē 50 stundas nedēļā
    Tad piešķir 40 stundas nedēļā

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

# language: lv
Funkcionalitāte: Valsts pabalsts par asistenta izmantošanu
  Pabalsts sedz pirmās 10 stundas nedēļā: no izvērtētajām (ne vairāk kā 40) atskaita 10. Pabalstu maksā tikai
  pilngadīgām personām ar I grupu redzes dēļ.

  Scenārijs: no 40 stundām paliek 30
    Kad ir pilnīga redzes invaliditātes lieta
    Ja lēmumu pieņem 23.11.2026 un darbinieks izvērtē 40 stundas nedēļā
    Tad nosacījums "receives-visual-benefit" ir izpildīts
    Un nosacījums "visual-benefit-recipient" ir izpildīts
    Un nosacījums "hours-remain" ir izpildīts
    Un piešķir 30 stundas nedēļā

  Scenārijs pēc parauga: darbinieks izvērtē stundas
    Kad ir pilnīga redzes invaliditātes lieta
    Ja lēmumu pieņem 23.11.2026 un darbinieks izvērtē <izvērtētas> stundas nedēļā
    Tad piešķir <piešķirtas> stundas nedēļā

    Piemēri:
      | izvērtētas | piešķirtas |
      | 10         | 0          |
      | 11         | 1          |
      | 30         | 20         |
      | 40         | 30         |

  Scenārijs: kas pabalstu nesaņem, tam nekā neatskaita
    Kad ir pilnīga pieaugušā lieta
    Ja lēmumu pieņem 23.11.2026 un darbinieks izvērtē 40 stundas nedēļā
    Tad nosacījums "receives-visual-benefit" nav izpildīts
    Un nosacījums "hours-remain" neattiecas
    Un piešķir 40 stundas nedēļā

  Scenārijs: pabalsts norādīts, bet nav I grupas redzes dēļ
    Kad ir pilnīga pieaugušā lieta
    Un persona saņem valsts pabalstu par asistenta izmantošanu
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "visual-benefit-recipient" ir neskaidrs
    Un lēmuma projektu nesagatavo
    Un lieta gaida darbinieku

  Scenārijs: pabalsts norādīts bērnam
    Kad ir pilnīga bērna lieta
    Un persona saņem valsts pabalstu par asistenta izmantošanu
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "visual-benefit-recipient" ir neskaidrs
    Un lieta gaida darbinieku

  Scenārijs: pabalsts sedz visu
    Kad ir pilnīga redzes invaliditātes lieta
    Un pieteikts tikai pasākums brīvais laiks
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "hours-remain" ir neskaidrs
    Un lēmuma projektu nesagatavo
    Un lieta gaida darbinieku

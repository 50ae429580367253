# language: lv
Funkcionalitāte: Valsts pabalsts par asistenta izmantošanu (MK 316)
  Likums pabalstu nosaka nedēļai, noteikumi stundas – mēnesim. Kā vienu pārrēķina otrā, nav izlasīts: to nosaka pašvaldība, un,
  kamēr tā nav noteikusi, pabalstu ņem vērā darbinieks.

  Scenārijs: pašvaldība nav noteikusi
    Kad ir pilnīga redzes invaliditātes lieta pēc MK 316
    Ja lēmumu pieņem 23.11.2026 un darbinieks izvērtē 160 stundas mēnesī
    Tad nosacījums "receives-visual-benefit" ir izpildīts
    Un nosacījums "visual-benefit-recipient" ir izpildīts
    Un nosacījums "benefit-of-month-known" ir neskaidrs
    Un lieta gaida darbinieku
    Un piešķir 160 stundas mēnesī

  Scenārijs pēc parauga: pašvaldība noteikusi
    Kad ir pilnīga redzes invaliditātes lieta pēc MK 316
    Un pašvaldība noteikusi, ka pabalsts mēnesī sedz 40 stundas
    Ja lēmumu pieņem 23.11.2026 un darbinieks izvērtē <izvērtē> stundas mēnesī
    Tad nosacījums "benefit-of-month-known" ir izpildīts
    Un piešķir <piešķir> stundas mēnesī

    Piemēri:
      | izvērtē | piešķir |
      | 200     | 120     |
      | 160     | 120     |
      | 80      | 40      |
      | 41      | 1       |
      | 40      | 0       |
      | 15      | 0       |

  Scenārijs: pabalstu nesaņem
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pašvaldība noteikusi, ka pabalsts mēnesī sedz 40 stundas
    Ja lēmumu pieņem 23.11.2026 un darbinieks izvērtē 160 stundas mēnesī
    Tad nosacījums "receives-visual-benefit" nav izpildīts
    Un nosacījums "benefit-of-month-known" neattiecas
    Un piešķir 160 stundas mēnesī

  Scenārijs: pabalstu norādījis kāds, kam to nemaksā
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un persona saņem valsts pabalstu par asistenta izmantošanu
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "visual-benefit-recipient" ir neskaidrs

  Scenārijs pēc parauga: pēc novērtējuma atskaita no tā, ko dod koeficients
    Kad ir pilnīga redzes invaliditātes lieta pēc MK 316
    Un pašvaldība noteikusi, ka pabalsts mēnesī sedz 40 stundas
    Un novērtēts ar koeficientu <koeficients>
    Ja lēmumu pieņem 23.11.2026
    Tad sagatavo lēmuma projektu
    Un piešķir <piešķir> stundas mēnesī

    Piemēri:
      | koeficients | piešķir |
      | 1           | 40      |
      | 2           | 120     |

  Scenārijs: pašvaldība nav noteikusi, un novērtējums to neaizstāj
    Kad ir pilnīga redzes invaliditātes lieta pēc MK 316
    Un novērtēts ar koeficientu 2
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "benefit-of-month-known" ir neskaidrs
    Un lēmuma projektu nesagatavo

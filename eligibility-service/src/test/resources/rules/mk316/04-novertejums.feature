# language: lv
Funkcionalitāte: Vajadzības novērtējums (MK 316)
  Pilngadīgas personas vajadzību un intensitāti novērtē sociālais dienests. Anketas punkti un robežas nav izlasīti, tāpēc noteikumi
  paši neko nepiešķir: stundas nosaka darbinieks.

  Scenārijs pēc parauga: pieaugušajam projektu nesagatavo
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Ja lēmumu pieņem <diena>
    Tad nosacījums "need-assessed" ir neskaidrs
    Un lēmuma projektu nesagatavo
    Un lieta gaida darbinieku
    Un cilvēks var piešķirt pasākumu darbs

    Piemēri:
      | diena      |
      | 01.07.2021 |
      | 01.01.2023 |
      | 23.11.2026 |

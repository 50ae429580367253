# language: lv
Funkcionalitāte: Atzinums par īpašas kopšanas nepieciešamību
  Bērnam vajadzīgs VDEĀVK atzinums par īpašas kopšanas nepieciešamību. Trūkstošs dokuments ir uzdevums, nevis trūkums.

  Scenārijs: pilnīga bērna lieta
    Kad ir pilnīga bērna lieta
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "special-care-opinion" ir izpildīts
    Un kopējais iznākums ir izpildīts
    Un sagatavo lēmuma projektu

  Scenārijs: atzinums nav iesniegts
    Kad ir pilnīga bērna lieta
    Un nav pievienots īpašas kopšanas atzinums
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "special-care-opinion" ir neskaidrs
    Un trūkst tikai: īpašas kopšanas atzinums
    Un lieta gaida dokumentus

  Scenārijs: atzinums saņemts, bet nav pārbaudīts
    Kad ir pilnīga bērna lieta
    Un saņemts, bet nav pārbaudīts īpašas kopšanas atzinums
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "special-care-opinion" ir neskaidrs
    Un netrūkst neviena dokumenta
    Un lieta gaida dokumentu pārbaudi

  Scenārijs: atzinums noraidīts
    Kad ir pilnīga bērna lieta
    Un noraidīts īpašas kopšanas atzinums
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "special-care-opinion" ir neskaidrs
    Un trūkst tikai: īpašas kopšanas atzinums

  Scenārijs pēc parauga: atzinuma termiņš lēmuma dienā
    Kad ir pilnīga bērna lieta
    Un pieņemts īpašas kopšanas atzinums, derīgs līdz <derīgs>
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "special-care-opinion" <iznākums>

    Piemēri:
      | derīgs     | iznākums     |
      | 22.11.2026 | ir neskaidrs |
      | 23.11.2026 | ir izpildīts |

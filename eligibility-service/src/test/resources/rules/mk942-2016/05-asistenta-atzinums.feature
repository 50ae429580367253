# language: lv
Funkcionalitāte: Atzinums par asistenta pakalpojuma nepieciešamību
  Pilngadīgai personai vajadzīgs VDEĀVK atzinums par asistenta pakalpojuma nepieciešamību.

  Scenārijs: pilnīga pieaugušā lieta
    Kad ir pilnīga pieaugušā lieta
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "assistant-need-opinion" ir izpildīts
    Un kopējais iznākums ir izpildīts
    Un sagatavo lēmuma projektu

  Scenārijs: atzinuma nav
    Kad ir pilnīga pieaugušā lieta
    Un nav pievienots asistenta atzinums
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "assistant-need-opinion" ir neskaidrs
    Un trūkst tikai: asistenta atzinums

  Scenārijs pēc parauga: atzinuma termiņš lēmuma dienā
    Kad ir pilnīga pieaugušā lieta
    Un pieņemts asistenta atzinums ar II grupu, derīgs līdz <derīgs>
    Ja lēmumu pieņem 23.11.2026
    Tad nosacījums "assistant-need-opinion" <iznākums>

    Piemēri:
      | derīgs     | iznākums     |
      | 22.11.2026 | ir neskaidrs |
      | 23.11.2026 | ir izpildīts |

# language: lv
Funkcionalitāte: Pieaugušā stundas (MK 316)
  Pasākuma bāzes stundas reizina ar novērtēto intensitātes koeficientu 1 vai 2. Kamēr novērtējuma nav, stundas izvērtē darbinieks; vairāk,
  nekā pasākums dod ar koeficientu 2, nepiešķir, un kopā ne vairāk kā 160 stundas mēnesī.

  Scenārijs pēc parauga: ar koeficientu 1, ar koeficientu 2 un pāri robežai
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pieteikts tikai pasākums <pasākums>
    Ja lēmumu pieņem <diena> un darbinieks izvērtē <izvērtē> stundas mēnesī
    Tad piešķir <piešķir> stundas mēnesī

    Piemēri:
      | pasākums              | diena      | izvērtē | piešķir |
      | darbs                 | 01.07.2021 | 80      | 80      |
      | darbs                 | 01.07.2021 | 160     | 160     |
      | darbs                 | 01.07.2021 | 161     | 160     |
      | studijas              | 01.07.2021 | 80      | 80      |
      | studijas              | 01.07.2021 | 160     | 160     |
      | studijas              | 01.07.2021 | 161     | 160     |
      | paralimpiskais sports | 01.07.2021 | 80      | 80      |
      | paralimpiskais sports | 01.07.2021 | 160     | 160     |
      | paralimpiskais sports | 01.07.2021 | 161     | 160     |
      | skola                 | 01.07.2021 | 60      | 60      |
      | skola                 | 01.07.2021 | 120     | 120     |
      | skola                 | 01.07.2021 | 121     | 120     |
      | valde                 | 01.07.2021 | 60      | 60      |
      | valde                 | 01.07.2021 | 120     | 120     |
      | valde                 | 01.07.2021 | 121     | 120     |
      | brīvprātīgais darbs   | 01.07.2021 | 40      | 40      |
      | brīvprātīgais darbs   | 01.07.2021 | 80      | 80      |
      | brīvprātīgais darbs   | 01.07.2021 | 81      | 80      |
      | centrs vai darbnīca   | 01.07.2021 | 40      | 40      |
      | centrs vai darbnīca   | 01.07.2021 | 80      | 80      |
      | centrs vai darbnīca   | 01.07.2021 | 81      | 80      |
      | ārstēšana             | 01.07.2021 | 40      | 40      |
      | ārstēšana             | 01.07.2021 | 80      | 80      |
      | ārstēšana             | 01.07.2021 | 81      | 80      |
      | cita aktivitāte       | 01.07.2021 | 15      | 15      |
      | cita aktivitāte       | 01.07.2021 | 30      | 30      |
      | cita aktivitāte       | 01.07.2021 | 31      | 30      |
      | darbs                 | 23.11.2026 | 80      | 80      |
      | darbs                 | 23.11.2026 | 160     | 160     |
      | darbs                 | 23.11.2026 | 161     | 160     |
      | studijas              | 23.11.2026 | 80      | 80      |
      | studijas              | 23.11.2026 | 160     | 160     |
      | studijas              | 23.11.2026 | 161     | 160     |
      | paralimpiskais sports | 23.11.2026 | 80      | 80      |
      | paralimpiskais sports | 23.11.2026 | 160     | 160     |
      | paralimpiskais sports | 23.11.2026 | 161     | 160     |
      | skola                 | 23.11.2026 | 60      | 60      |
      | skola                 | 23.11.2026 | 120     | 120     |
      | skola                 | 23.11.2026 | 121     | 120     |
      | valde                 | 23.11.2026 | 60      | 60      |
      | valde                 | 23.11.2026 | 120     | 120     |
      | valde                 | 23.11.2026 | 121     | 120     |
      | brīvprātīgais darbs   | 23.11.2026 | 40      | 40      |
      | brīvprātīgais darbs   | 23.11.2026 | 80      | 80      |
      | brīvprātīgais darbs   | 23.11.2026 | 81      | 80      |
      | centrs vai darbnīca   | 23.11.2026 | 40      | 40      |
      | centrs vai darbnīca   | 23.11.2026 | 80      | 80      |
      | centrs vai darbnīca   | 23.11.2026 | 81      | 80      |
      | ārstēšana             | 23.11.2026 | 40      | 40      |
      | ārstēšana             | 23.11.2026 | 80      | 80      |
      | ārstēšana             | 23.11.2026 | 81      | 80      |
      | cita aktivitāte       | 23.11.2026 | 15      | 15      |
      | cita aktivitāte       | 23.11.2026 | 30      | 30      |
      | cita aktivitāte       | 23.11.2026 | 31      | 30      |

  Scenārijs pēc parauga: I grupa no bērnības ar īpašu kopšanu
    Ar 2022. gada grozījumiem personai ar I grupu un īpašas kopšanas atzinumu dienas centrs un citas aktivitātes dod vairāk. Vai
    invaliditāte ir no bērnības, noskaidro darbinieks.

    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pieņemts invaliditātes lēmums ar I grupu un ierobežojumu kustības
    Un pieņemts īpašas kopšanas atzinums
    Un pieteikts tikai pasākums <pasākums>
    Ja lēmumu pieņem <diena> un darbinieks izvērtē 160 stundas mēnesī
    Tad piešķir <piešķir> stundas mēnesī

    Piemēri:
      | pasākums              | diena      | piešķir |
      | darbs                 | 24.05.2022 | 160     |
      | studijas              | 24.05.2022 | 160     |
      | paralimpiskais sports | 24.05.2022 | 160     |
      | skola                 | 24.05.2022 | 120     |
      | valde                 | 24.05.2022 | 120     |
      | brīvprātīgais darbs   | 24.05.2022 | 80      |
      | centrs vai darbnīca   | 24.05.2022 | 80      |
      | ārstēšana             | 24.05.2022 | 80      |
      | cita aktivitāte       | 24.05.2022 | 30      |
      | darbs                 | 01.01.2023 | 160     |
      | studijas              | 01.01.2023 | 160     |
      | paralimpiskais sports | 01.01.2023 | 160     |
      | skola                 | 01.01.2023 | 120     |
      | valde                 | 01.01.2023 | 120     |
      | brīvprātīgais darbs   | 01.01.2023 | 80      |
      | centrs vai darbnīca   | 01.01.2023 | 100     |
      | ārstēšana             | 01.01.2023 | 80      |
      | cita aktivitāte       | 01.01.2023 | 60      |

  Scenārijs pēc parauga: II grupai vai bez īpašas kopšanas papildu stundu nav
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pieņemts invaliditātes lēmums ar <grupa> grupu un ierobežojumu kustības
    Un <atzinums>
    Un pieteikts tikai pasākums centrs vai darbnīca
    Ja lēmumu pieņem 23.11.2026 un darbinieks izvērtē 160 stundas mēnesī
    Tad piešķir 80 stundas mēnesī

    Piemēri:
      | grupa | atzinums                                |
      | II    | pieņemts īpašas kopšanas atzinums       |
      | I     | nav pievienots īpašas kopšanas atzinums |
      | I     | noraidīts īpašas kopšanas atzinums      |

  Scenārijs pēc parauga: vairāki pasākumi
    Noteikumu teksts nav izlasīts: ja pašvaldība nenosaka citādi, skaita pasākumu ar lielāko stundu skaitu.

    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pieteikti pasākumi <viens> un <otrs>
    Ja lēmumu pieņem 23.11.2026 un darbinieks izvērtē 200 stundas mēnesī
    Tad piešķir <piešķir> stundas mēnesī

    Piemēri:
      | viens           | otrs                | piešķir |
      | skola           | cita aktivitāte     | 120     |
      | cita aktivitāte | skola               | 120     |
      | darbs           | skola               | 160     |
      | ārstēšana       | centrs vai darbnīca | 80      |

  Scenārijs pēc parauga: pašvaldība stundas saskaita
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pašvaldība vairāku pasākumu stundas saskaita
    Un pieteikti pasākumi <viens> un <otrs>
    Ja lēmumu pieņem 23.11.2026 un darbinieks izvērtē 200 stundas mēnesī
    Tad piešķir <piešķir> stundas mēnesī

    Piemēri:
      | viens           | otrs                | piešķir |
      | skola           | cita aktivitāte     | 150     |
      | ārstēšana       | centrs vai darbnīca | 160     |
      | darbs           | skola               | 160     |

  Scenārijs pēc parauga: pēc novērtējuma stundas dod koeficients
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pieteikts tikai pasākums <pasākums>
    Un pieņemts <apliecinājums>
    Un novērtēts ar koeficientu <koeficients>
    Ja lēmumu pieņem <diena>
    Tad piešķir <piešķir> stundas mēnesī

    Piemēri:
      | pasākums              | apliecinājums                         | diena      | koeficients | piešķir |
      | darbs                 | darba devēja apliecinājums            | 01.07.2021 | 1           | 80      |
      | darbs                 | darba devēja apliecinājums            | 01.07.2021 | 2           | 160     |
      | studijas              | izglītības iestādes apliecinājums     | 01.07.2021 | 1           | 80      |
      | studijas              | izglītības iestādes apliecinājums     | 01.07.2021 | 2           | 160     |
      | paralimpiskais sports | paralimpiskās komitejas apliecinājums | 01.07.2021 | 1           | 80      |
      | paralimpiskais sports | paralimpiskās komitejas apliecinājums | 01.07.2021 | 2           | 160     |
      | skola                 | izglītības iestādes apliecinājums     | 01.07.2021 | 1           | 60      |
      | skola                 | izglītības iestādes apliecinājums     | 01.07.2021 | 2           | 120     |
      | valde                 | valdes apliecinājums                  | 01.07.2021 | 1           | 60      |
      | valde                 | valdes apliecinājums                  | 01.07.2021 | 2           | 120     |
      | brīvprātīgais darbs   | brīvprātīgā darba līgums              | 01.07.2021 | 1           | 40      |
      | brīvprātīgais darbs   | brīvprātīgā darba līgums              | 01.07.2021 | 2           | 80      |
      | centrs vai darbnīca   | dienas centra apliecinājums           | 01.07.2021 | 1           | 40      |
      | centrs vai darbnīca   | dienas centra apliecinājums           | 01.07.2021 | 2           | 80      |
      | ārstēšana             | ārstēšanas apliecinājums              | 01.07.2021 | 1           | 40      |
      | ārstēšana             | ārstēšanas apliecinājums              | 01.07.2021 | 2           | 80      |
      | cita aktivitāte       | darba devēja apliecinājums            | 01.07.2021 | 1           | 15      |
      | cita aktivitāte       | darba devēja apliecinājums            | 01.07.2021 | 2           | 30      |
      | darbs                 | darba devēja apliecinājums            | 23.11.2026 | 1           | 80      |
      | darbs                 | darba devēja apliecinājums            | 23.11.2026 | 2           | 160     |
      | studijas              | izglītības iestādes apliecinājums     | 23.11.2026 | 1           | 80      |
      | studijas              | izglītības iestādes apliecinājums     | 23.11.2026 | 2           | 160     |
      | paralimpiskais sports | paralimpiskās komitejas apliecinājums | 23.11.2026 | 1           | 80      |
      | paralimpiskais sports | paralimpiskās komitejas apliecinājums | 23.11.2026 | 2           | 160     |
      | skola                 | izglītības iestādes apliecinājums     | 23.11.2026 | 1           | 60      |
      | skola                 | izglītības iestādes apliecinājums     | 23.11.2026 | 2           | 120     |
      | valde                 | valdes apliecinājums                  | 23.11.2026 | 1           | 60      |
      | valde                 | valdes apliecinājums                  | 23.11.2026 | 2           | 120     |
      | brīvprātīgais darbs   | brīvprātīgā darba līgums              | 23.11.2026 | 1           | 40      |
      | brīvprātīgais darbs   | brīvprātīgā darba līgums              | 23.11.2026 | 2           | 80      |
      | centrs vai darbnīca   | dienas centra apliecinājums           | 23.11.2026 | 1           | 40      |
      | centrs vai darbnīca   | dienas centra apliecinājums           | 23.11.2026 | 2           | 80      |
      | ārstēšana             | ārstēšanas apliecinājums              | 23.11.2026 | 1           | 40      |
      | ārstēšana             | ārstēšanas apliecinājums              | 23.11.2026 | 2           | 80      |
      | cita aktivitāte       | darba devēja apliecinājums            | 23.11.2026 | 1           | 15      |
      | cita aktivitāte       | darba devēja apliecinājums            | 23.11.2026 | 2           | 30      |

  Scenārijs pēc parauga: darbinieks var noteikt mazāk, nekā dod koeficients, bet ne vairāk
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un novērtēts ar koeficientu <koeficients>
    Ja lēmumu pieņem 23.11.2026 un darbinieks izvērtē <izvērtē> stundas mēnesī
    Tad piešķir <piešķir> stundas mēnesī

    Piemēri:
      | koeficients | izvērtē | piešķir |
      | 1           | 79      | 79      |
      | 1           | 80      | 80      |
      | 1           | 81      | 80      |
      | 2           | 159     | 159     |
      | 2           | 160     | 160     |
      | 2           | 161     | 160     |

  Scenārijs pēc parauga: vai invaliditāte ir no bērnības, ieraksta darbinieks
    I grupa un īpašas kopšanas atzinums vien vēl nenozīmē, ka invaliditāte ir no bērnības. Ja tas ir ierakstīts, vairāk stundu ir tikai
    ar I grupu un atzinumu.

    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pieņemts invaliditātes lēmums ar <grupa> grupu un ierobežojumu kustības
    Un <atzinums>
    Un pieteikts tikai pasākums <pasākums>
    Un pieņemts dienas centra apliecinājums
    Un pieņemts darba devēja apliecinājums
    Un novērtēts ar koeficientu <koeficients> un konstatēts, ka invaliditāte <no bērnības>
    Ja lēmumu pieņem <diena>
    Tad piešķir <piešķir> stundas mēnesī

    Piemēri:
      | diena      | pasākums            | grupa | atzinums                                | koeficients | no bērnības     | piešķir |
      | 24.05.2022 | centrs vai darbnīca | I     | pieņemts īpašas kopšanas atzinums       | 1           | ir no bērnības  | 40      |
      | 24.05.2022 | cita aktivitāte     | I     | pieņemts īpašas kopšanas atzinums       | 2           | ir no bērnības  | 30      |
      | 01.01.2023 | centrs vai darbnīca | I     | pieņemts īpašas kopšanas atzinums       | 1           | ir no bērnības  | 50      |
      | 01.01.2023 | centrs vai darbnīca | I     | pieņemts īpašas kopšanas atzinums       | 2           | ir no bērnības  | 100     |
      | 01.01.2023 | cita aktivitāte     | I     | pieņemts īpašas kopšanas atzinums       | 1           | ir no bērnības  | 30      |
      | 01.01.2023 | cita aktivitāte     | I     | pieņemts īpašas kopšanas atzinums       | 2           | ir no bērnības  | 60      |
      | 01.01.2023 | darbs               | I     | pieņemts īpašas kopšanas atzinums       | 1           | ir no bērnības  | 80      |
      | 23.11.2026 | centrs vai darbnīca | I     | pieņemts īpašas kopšanas atzinums       | 1           | nav no bērnības | 40      |
      | 23.11.2026 | cita aktivitāte     | I     | pieņemts īpašas kopšanas atzinums       | 2           | nav no bērnības | 30      |
      | 23.11.2026 | centrs vai darbnīca | II    | pieņemts īpašas kopšanas atzinums       | 2           | ir no bērnības  | 80      |
      | 23.11.2026 | centrs vai darbnīca | I     | nav pievienots īpašas kopšanas atzinums | 2           | ir no bērnības  | 80      |
      | 23.11.2026 | centrs vai darbnīca | I     | noraidīts īpašas kopšanas atzinums      | 1           | ir no bērnības  | 40      |

  Scenārijs: kamēr nav ierakstīts, vai invaliditāte ir no bērnības, stundas nosaka darbinieks
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un pieņemts invaliditātes lēmums ar I grupu un ierobežojumu kustības
    Un pieņemts īpašas kopšanas atzinums
    Un pieteikts tikai pasākums cita aktivitāte
    Un novērtēts ar koeficientu 1
    Ja lēmumu pieņem 23.11.2026
    Tad stundas jāizvērtē tikai pasākumam cita aktivitāte
    Un sagatavo lēmuma projektu

  Scenārijs pēc parauga: vairāki pasākumi pēc novērtējuma
    Kad ir pilnīga pieaugušā lieta pēc MK 316
    Un <saskaitīšana>
    Un pieteikti pasākumi <viens> un <otrs>
    Un pieņemts izglītības iestādes apliecinājums
    Un pieņemts dienas centra apliecinājums
    Un novērtēts ar koeficientu <koeficients>
    Ja lēmumu pieņem 23.11.2026
    Tad piešķir <piešķir> stundas mēnesī

    Piemēri:
      | saskaitīšana                                   | viens | otrs                | koeficients | piešķir |
      | pašvaldība skaita lielāko pasākumu             | skola | cita aktivitāte     | 1           | 60      |
      | pašvaldība skaita lielāko pasākumu             | skola | cita aktivitāte     | 2           | 120     |
      | pašvaldība skaita lielāko pasākumu             | darbs | skola               | 2           | 160     |
      | pašvaldība vairāku pasākumu stundas saskaita   | skola | cita aktivitāte     | 1           | 75      |
      | pašvaldība vairāku pasākumu stundas saskaita   | skola | cita aktivitāte     | 2           | 150     |
      | pašvaldība vairāku pasākumu stundas saskaita   | darbs | skola               | 1           | 140     |
      | pašvaldība vairāku pasākumu stundas saskaita   | darbs | skola               | 2           | 160     |
      | pašvaldība vairāku pasākumu stundas saskaita   | skola | centrs vai darbnīca | 2           | 160     |

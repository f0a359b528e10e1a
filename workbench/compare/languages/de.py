"""German."""

from workbench.compare.languages import Language, alike, lines, listed, numbered, phrased, valued

LANGUAGE = Language(
    code="de",
    stemmer="german",
    # -- words
    stop_words=listed(
        """
        aber alle allem allen aller alles als also am an auch auf aus bei beim bis da dabei
        dadurch damit dann das dass dem den denen denn der deren des dessen die dies diese
        diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es
        etwa euch fur gegen habe haben hat hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem
        ihren ihrer im in indem ist ja jede jedem jeden jeder jedes kann kein keine keinem
        keinen keiner man mehr mein mit nach nicht noch nun nur ob oder ohne sehr sein seine
        seinem seinen seiner seit sich sie sind so solche sondern sowie uber um und uns unser
        unter vom von vor wahrend war waren was weil welche wenn wer werde werden wie wieder wir
        wird wo worden wurde wurden zu zum zur zwar zwischen
        """
    ),
    synonyms=alike(
        "sagen: sagte sagt sagten erklarte erklart teilte betonte fugte ausserte",
        "vorwerfen: warf beschuldigte beschuldigt",
        "zuruckweisen: wies ablehnte lehnte",
        "verurteilen: verurteilte kritisierte kritisiert",
        "ankundigen: kundigte",
        "veroffentlichen: veroffentlichte veroffentlicht publizierte",
        "beginnen: begann startete gestartet begonnen",
        "enden: endete beendete beendet",
        "festnehmen: festgenommen verhaftet nahm",
        "sterben: starb starben tote toten getotet gestorben",
        "verletzt: verletzte verletzten",
        "steigen: stieg gestiegen erhoht erhohte wuchs",
        "sinken: sank gesunken fiel gefallen",
        "unternehmen: firma konzern betrieb",
        "mitarbeiter: beschaftigte angestellte arbeiter",
        "regierung: kabinett",
        "wahl: wahlen abstimmung",
        "auto: wagen fahrzeug autos",
        "haus: wohnhaus gebaude",
        "stadt: kommune gemeinde",
        "bericht: dokument papier",
        "abkommen: vertrag vereinbarung",
        "gericht: gerichtshof",
        "anwalt: rechtsanwalt anwalte",
        "untersuchung: ermittlung ermittlungen",
        "etwa: rund ungefahr circa knapp",
        "prozent: %",
    ),
    kin=(
        "tot: sterben Todesopfer Opfer umgekommen",
        "verletzt: Verletzung Krankenhaus Klinik",
        "unfall: Unglück Zusammenstoß Kollision",
        "brand: Feuer Flammen Feuerwehr",
        "regen: Unwetter Sturm",
        "hochwasser: Flut Überschwemmung",
        "fabrik: Werk Anlage",
        "firma: Unternehmen Konzern Gesellschaft",
        "schließen: Schließung geschlossen",
        "arbeitsplatz: Stelle Job",
        "entlassen: Entlassung kündigen gefeuert",
        "zurücktreten: Rücktritt trat",
        "chef: Leiter Direktor Vorstand",
        "ausschuss: Kommission Gremium",
        "vereinbarung: Einigung Abkommen Vertrag",
        "verhandeln: Verhandlung Gespräche",
        "ablehnen: zurückweisen bestreiten",
        "zustimmen: billigen genehmigen Zustimmung",
        "fordern: Forderung verlangen",
        "beschuldigen: Vorwurf anklagen Anklage",
        "ermitteln: Ermittlung Untersuchung",
        "gericht: Richter Prozess",
        "anwalt: Verteidiger",
        "urteil: verurteilt Strafe Haft Gefängnis",
        "betrug: Fälschung gefälscht",
        "polizei: Beamte Polizist Kommissar",
        "warnen: Warnung gewarnt",
        "steigen: Anstieg Erhöhung",
        "sinken: Rückgang Senkung",
        "gewinn: Ertrag",
        "verlust: verlieren verloren",
        "umsatz: Erlös Einnahmen",
        "preis: Kosten",
        "schulden: Kredit Darlehen",
        "zahlen: bezahlen gezahlt überweisen",
        "bürgermeister: Bürgermeisterin Rathaus",
        "minister: Ministerium Ministerin",
        "gesetz: Regelung",
        "wahl: Stimmen gewählt",
        "streik: Ausstand Arbeitskampf",
        "gewerkschaft: Verband",
        "demonstration: Protest Kundgebung",
        "straße: Weg",
        "brücke: Bauwerk",
        "zug: Bahn",
        "schiff: Boot Fähre",
        "schule: Schüler Lehrer",
        "universität: Hochschule Professor",
        "studie: Forschung Forscher Wissenschaftler",
        "probe: Messung Test",
        "arzt: Mediziner Ärztin",
        "wasser: Trinkwasser",
        "haus: Wohnung Gebäude",
        "bewohner: Einwohner Anwohner",
        "kind: Kinder Jugendliche",
        "suche: gesucht vermisst",
        "finden: gefunden entdeckt",
        "beginnen: Start",
        "enden: Schluss",
        "verschieben: verschoben Verzögerung",
        "reparieren: Reparatur",
        "bauen: Bau",
        "bericht: Gutachten",
    ),
    # -- numbers
    number_words=valued(
        "0 null; 1 eins; 2 zwei; 3 drei; 4 vier; 5 funf; 6 sechs; 7 sieben; 8 acht; 9 neun; "
        "10 zehn; 11 elf; 12 zwolf; 13 dreizehn; 14 vierzehn; 15 funfzehn; 16 sechzehn; "
        "17 siebzehn; 18 achtzehn; 19 neunzehn; 20 zwanzig; 30 dreißig dreissig; 40 vierzig; "
        "50 funfzig; 60 sechzig; 70 siebzig; 80 achtzig; 90 neunzig; 1.5 anderthalb "
        "eineinhalb; 2.5 zweieinhalb; 3.5 dreieinhalb"
    ),
    multipliers=valued(
        "12 dutzend; 100 hundert; 1000 tausend tsd; 1e6 million millionen mio; "
        "1e9 milliarde milliarden mrd; 1e12 billion billionen"
    ),
    percent_words=listed("prozent"),
    decimal_comma=True,
    comparators={
        **dict.fromkeys(("mehr als",), ">"),
        **dict.fromkeys(("mindestens", "wenigstens", "oder mehr"), ">="),
        **dict.fromkeys(("weniger als", "unter"), "<"),
        "uber": ">?",
        **dict.fromkeys(("fast", "knapp", "beinahe"), "~<"),
        **dict.fromkeys(("bis zu", "hochstens", "maximal"), "<="),
        **dict.fromkeys(("etwa", "rund", "ungefahr", "zirka", "circa", "gut"), "~"),
    },
    units={
        **alike(
            "usd: dollar usd $",
            "eur: euro euros eur €",
            "gbp: pfund",
            "chf: franken chf",
            "crown: krone kronen",
            "cent: cent",
            "second: sekunde sekunden",
            "minute: minute minuten",
            "hour: stunde stunden",
            "day: tag tage tagen",
            "week: woche wochen",
            "month: monat monate monaten",
            "year: jahr jahre jahren",
            "decade: jahrzehnt jahrzehnte jahrzehnten",
            "century: jahrhundert jahrhunderte jahrhunderten",
            "mm: mm millimeter millimetern",
            "cm: cm zentimeter zentimetern",
            "metre: m meter metern",
            "km: km kilometer kilometern",
            "mile: meile meilen",
            "nautical-mile: seemeile seemeilen",
            "foot: fuß fuss",
            "inch: zoll",
            "hectare: ha hektar",
            "mg: mg milligramm",
            "gram: g gramm",
            "ml: ml milliliter millilitern",
            "kg: kg kilo kilogramm",
            "tonne: t tonne tonnen",
            "litre: l liter litern",
            "gallon: gallone gallonen",
            "barrel: fass barrel",
            "kw: kw kilowatt",
            "mw: mw megawatt",
            "gw: gw gigawatt",
            "degree: ° grad",
            "km2: quadratkilometer quadratkilometern",
            "m2: quadratmeter quadratmetern",
            "m3: kubikmeter kubikmetern",
            "km/h: stundenkilometer stundenkilometern",
            "point: prozentpunkt prozentpunkte prozentpunkten",
            "age: jahrige jahriger jahrigen jahriges",
            "times: mal male malen",
        ),
        **{each: each for each in ("mg/l", "g/l", "µg/l", "mg/kg", "m2", "m3", "km2", "km/h")},
        **dict.fromkeys(("kilometer pro stunde", "kilometern pro stunde"), "km/h"),
        "jahre alt": "age",
    },
    further_words=listed("weitere weiteren andere anderen"),
    number_articles=listed("ein eine einen einem einer"),
    number_glue="und",
    fractions=valued(
        "0.5 halfte halbiert halbierte; 0.333333 drittel; 0.25 viertel; "
        "0.2 funftel; 0.166667 sechstel; 0.142857 siebtel; 0.125 achtel; 0.111111 neuntel; "
        "0.1 zehntel"
    ),
    share_words=listed("von"),
    ordinals=valued(
        "1 erste ersten erster erstes; 2 zweite zweiten zweiter zweites; "
        "3 dritte dritten dritter drittes; 4 vierte vierten vierter; 5 funfte funften funfter; "
        "6 sechste sechsten sechster; 7 siebte siebten siebter; 8 achte achten achter; "
        "9 neunte neunten neunter; 10 zehnte zehnten zehnter; 11 elfte elften; "
        "12 zwolfte zwolften; 20 zwanzigste zwanzigsten"
    ),
    factors=valued("2 doppelt doppelte verdoppelt; 3 dreifach dreifache"),
    range_words=listed("bis und"),
    range_openers=frozenset({"zwischen"}),
    part_words=listed("der von des"),
    number_labels=listed(
        "artikel paragraf abschnitt kapitel seite nummer flug linie phase stufe zimmer raum halle"
    ),
    stand_ins=listed("denen deren dessen ihnen"),
    people=listed(
        """
        menschen personen leute maenner manner frauen kinder jugendliche erwachsene senioren
        rentner familien einwohner bewohner burger anwohner patienten kranke verletzte tote
        opfer todesopfer uberlebende mitarbeiter beschaftigte arbeiter angestellte helfer
        freiwillige mitglieder fahrer fahrgaste passagiere reisende besucher gaste schuler
        studenten lehrer forscher arzte polizisten beamte soldaten feuerwehrleute retter
        angeklagte zeugen haftlinge kunden demonstranten zuschauer wahler aktionare spieler
        teilnehmer fluchtlinge
        """
    ),
    anybody=listed(
        """
        menschen personen leute manner frauen erwachsene einwohner bewohner burger opfer tote
        verletzte mitarbeiter beschaftigte mitglieder teilnehmer
        """
    ),
    rate_words=listed("pro im am je jeden"),
    every_words=listed("jeder jede jedes jeden jedem"),
    total_words=listed("fur uber in"),
    stretch_words=listed("seit wahrend"),
    tally_words=lines("stimmen zu\nstimmen gegen\nstimmen bei"),
    crowds={"dutzende": (24, 150), "hunderte": (200, 1500), "tausende": (2000, 15000)}
    | {"zehntausende": (20000, 150000), "hunderttausende": (2e5, 1.5e6), "handvoll": (3, 9)},
    both_words=listed("beide beiden"),
    only_words=listed("nur"),
    periods=listed("quartal halbjahr halfte"),
    # -- dates
    months=numbered(
        "januar jan janner; februar feb; marz; april apr; mai; juni jun; juli jul; august aug; "
        "september sept sep; oktober okt; november nov; dezember dez",
        first=1,
    ),
    weekdays=numbered(
        "montag; dienstag; mittwoch; donnerstag; freitag; samstag sonnabend; sonntag"
    ),
    relative_days={
        "gestern": -1,
        "heute": 0,
        "vorgestern": -2,
        "ubermorgen": 2,
        "heute abend": 0,
        "gestern abend": -1,
    },
    turns=dict.fromkeys(listed("letzte letzten letzter letztes vergangene vergangenen"), -1)
    | dict.fromkeys(listed("vorige vorigen vergangener vergangenes"), -1)
    | dict.fromkeys(listed("diese diesen dieser dieses diesem"), 0)
    | dict.fromkeys(listed("nachste nachsten nachster nachstes kommende kommenden"), 1),
    spans=alike("week: woche", "month: monat", "year: jahr jahres"),
    future_words=listed("bis soll sollen wird werden will muss frist spatestens"),
    year_words=listed("in im seit bis ab von vor nach zwischen und jahr jahre anfang ende mitte"),
    issue_words=listed(
        "mitteilung bericht erklarung veroffentlicht veroffentlichte pressekonferenz sagte "
        "erklarte teilte mitgeteilt"
    ),
    clock_names={"mittag": 720, "mittags": 720, "mitternacht": 0},
    clock_words=dict.fromkeys(("abends", "nachmittags", "uhr abends"), 720)
    | dict.fromkeys(("morgens", "vormittags"), 0),
    clock_places=lines("ortszeit\nuhr ortszeit\nmez\nmesz\nutc\nmitteleuropaischer zeit"),
    hour_words=frozenset({"uhr"}),
    day_articles=listed("dem den der am zum"),
    before_words=listed("vor"),
    date_leads=alike("until: bis vor", "since: seit ab", "after: nach"),
    open_ends=lines(
        """
        bis auf weiteres
        auf unbestimmte zeit
        auf unabsehbare zeit
        """
    ),
    seasons=numbered("fruhling fruhjahr; sommer; herbst; winter", first=1),
    day_parts=numbered(
        "; morgengrauen tagesanbruch; morgen vormittag morgens vormittags; nachmittag; "
        "abenddammerung; abend; nacht nachts",
        first=1,
    ),
    time_leads=listed(
        "der dem den am im in vom zum seit bis vor nach des diesem diesen dieser letzten nachsten"
    ),
    month_parts={"anfang": 1, "mitte": 2, "ende": 3},
    decade_ends=frozenset({"er"}),
    time_sides={"vor": -1, "nach": 1},
    near_words=listed("kurz unmittelbar"),
    feasts={"neujahr": (1, 1, 0), "valentinstag": (2, 14, 0), "allerheiligen": (11, 1, 0)}
    | {"heiligabend": (12, 24, 0), "weihnachten": (12, 24, 26), "silvester": (12, 31, 0)},
    dotted_days=True,
    # -- parts of an article
    source_headings=frozenset(
        {
            "literatur",
            "quellenverzeichnis",
            "weiterfuhrende links",
            "quellen",
            "quelle",
            "quellenangaben",
            "links",
        }
    ),
    summary_headings=frozenset(
        {
            "zusammenfassung",
            "fazit",
            "uberblick",
            "kernpunkte",
            "kurz gesagt",
            "auf einen blick",
            "das wichtigste",
            "in kurze",
            "das wichtigste in kurze",
            "im uberblick",
            "in zahlen",
            "zahlen und fakten",
            "die fakten",
            "was wir wissen",
        }
    ),
    captions=listed("foto fotos bild bilder video grafik oben unten kurz"),
    meta_labels=frozenset(
        {
            "von",
            "autor",
            "autorin",
            "medium",
            "veroffentlicht",
            "aktualisiert",
            "datum",
            "ort",
            "quelle",
            "url",
            "foto",
            "veroffentlicht am",
            "pressekontakt",
            "stand",
        }
    ),
    # -- doubt
    hedges=alike(
        "alleged: angeblich angebliche angeblichen angeblicher angebliches mutmasslich "
        "mutmassliche mutmasslichen mutmasslicher mutmassliches vermeintlich vermeintliche "
        "vermeintlichen",
        "suspected: verdachtig verdachtigt",
        "seems: anscheinend offenbar scheinbar augenscheinlich",
        "possible: moglicherweise vielleicht eventuell womoglich",
        "probable: wahrscheinlich vermutlich wohl voraussichtlich mutmasslicherweise",
    )
    | dict.fromkeys(
        lines(
            """
            unter verdacht
            im verdacht
            steht im verdacht
            nicht bestatigt
            unbestatigten berichten
            nicht auszuschliessen
            nicht ausgeschlossen
            schliesst nicht aus
            vermutet dass
            vermuten dass
            befurchtet dass
            befurchten dass
            glaubt dass
            glauben dass
            allem anschein nach
            """
        ),
        "thought",
    ),
    # -- scope
    scopes=phrased(
        "whole, alle, aller, allen, samtliche, samtlicher, jeder, jede, jedes, jeden, jedem",
        "whole, ganze, ganzen, gesamte, gesamten, uberall",
        "whole~, beide, beiden, immer, vollstandig, vollig",
        "nearly, fast alle, fast allen, nahezu alle, beinahe alle",
        "most, die meisten, den meisten, die mehrheit, mehrheit, grossteil, grosstenteils",
        "many, viele, vielen, zahlreiche",
        "some, einige, einigen, einiger, mehrere, mehreren, manche, teil, teile, teilweise",
        "few, wenige, wenigen",
        "none, keine, keiner, keinen, keines, nie, niemand",
        "only, nur, lediglich, ausschliesslich",
        "one of, einer der, eine der, eines der, einem der, einen der",
    ),
    partials=lines(
        """
        teilweise
        zum teil
        half bei
        halfen bei
        beteiligte sich an
        war beteiligt an
        fast
        beinahe
        """
    ),
    idle_scopes=lines(
        """
        vor allem
        nicht nur
        """
    ),
    scope_links=listed("der die das den des dem von in im an am"),
    # -- names
    honorifics=listed("dr prof professor professorin herr frau hr fr"),
    offices=phrased(
        "prasident, prasidentin, staatsprasident",
        "vizeprasident, vizeprasidentin",
        "bundeskanzler, bundeskanzlerin, kanzler, kanzlerin",
        "ministerprasident, ministerprasidentin, premierminister, premierministerin",
        "minister, ministerin",
        "staatssekretar, staatssekretarin",
        "generalsekretar, generalsekretarin",
        "burgermeister, burgermeisterin",
        "oberburgermeister, oberburgermeisterin",
        "abgeordneter, abgeordnete",
        "senator, senatorin",
        "botschafter, botschafterin",
        "staatsanwalt, staatsanwaltin",
        "richter, richterin",
        "direktor, direktorin",
        "geschaftsfuhrer, geschaftsfuhrerin",
        "vorstandschef, vorstandschefin, vorstandsvorsitzender, vorstandsvorsitzende, ceo",
        "vorsitzender, vorsitzende, chef, chefin, leiter, leiterin",
        "sprecher, sprecherin",
        "kandidat, kandidatin",
        "kommissar, kommissarin",
        "inspektor, inspektorin",
        "kapitan, kapitanin",
        "trainer, trainerin",
        "rektor, rektorin",
        "anwalt, anwaltin",
        "forscher, forscherin",
        "schatzmeister, schatzmeisterin",
        "landrat, landratin",
        "stadtrat, stadtratin",
        "prokurist, prokuristin",
        "notar, notarin",
        "professor, professorin",
        "dozent, dozentin",
        "lehrer, lehrerin",
        "arzt, arztin",
        "apotheker, apothekerin",
        "tierarzt, tierarztin",
        "chirurg, chirurgin",
        "krankenschwester, pfleger, pflegerin",
        "biologe, biologin",
        "okonom, okonomin",
        "historiker, historikerin",
        "ingenieur, ingenieurin",
        "journalist, journalistin",
        "fahrer, fahrerin",
        "landwirt, landwirtin, bauer, bauerin",
        "sohn",
        "tochter",
        "bruder",
        "schwester",
        "vater",
        "mutter",
        "ehefrau, witwe",
        "ehemann, witwer",
        "nachbar, nachbarin",
        "freund, freundin",
    ),
    office_ranks=phrased(
        "amtierend, amtierende, amtierender, kommissarisch, kommissarische, kommissarischer",
        "stellvertretend, stellvertretende, stellvertretender, vize",
        "ehemalig, ehemalige, ehemaliger, fruher, fruhere, fruherer, ex",
    ),
    professions=listed(
        "vorsitzender anwalt forscher notar professor dozent lehrer arzt apotheker tierarzt "
        "chirurg krankenschwester biologe okonom historiker ingenieur journalist fahrer landwirt "
        "sohn "
        "tochter bruder schwester vater mutter ehefrau ehemann nachbar freund"
    ),
    callings=(
        listed("professor dozent lehrer"),
        listed("arzt apotheker tierarzt chirurg krankenschwester"),
        listed("sohn tochter bruder schwester vater mutter ehefrau ehemann"),
    ),
    kinship=listed("freund nachbar kollege"),
    tops=listed("vorsitzender direktor geschaftsfuhrer rektor"),
    as_words=listed("als"),
    portfolios=listed("minister"),
    bodies=listed(
        "ministerium bundesministerium amt bundesamt behorde aufsicht bank gericht partei gmbh ag "
        "verband verein gewerkschaft universitat institut polizei rat kommission stiftung werke "
        "stadtwerke gruppe zeitung rundfunk"
    ),
    before_places=listed("in aus nach bei"),
    name_links=listed("von van der zu de"),
    body_links=listed("fur und der des"),
    articles=listed("der die das den dem des ein eine einer einem ihr ihre sein seine"),
    joiners=listed("und"),
    being=listed("ist war"),
    known_as=phrased(
        "vereinigte staaten, usa",
        "vereinte nationen, un, uno",
        "europaische union, eu",
    ),
    nouns_capital=True,
    # -- matter
    reasons=listed("weil wegen da sofern falls obwohl trotz bedingung"),
    clause_openers=listed(
        "und aber wahrend der die das weil obwohl nachdem bevor als mit wo dass bis wenn"
    ),
    # -- lists of sources
    document_words=lines(
        """
        bericht
        berichte
        meldung
        mitteilung
        pressemitteilung
        ausgabe
        protokoll
        studie
        umfrage
        urteil
        beschluss
        brief
        interview
        pressekonferenz
        programm
        broschure
        gutachten
        erklarung
        bekanntmachung
        amtsblatt
        jahresbericht
        zeitung
        agentur
        pressestelle
        archiv
        statistik
        daten
        """
    ),
    source_leads=lines(
        """
        mit material von
        mit material der
        mit informationen von
        mit informationen der
        unter verwendung von
        """
    ),
    outlet_words=listed(
        "website zeitung portal nachrichtenagentur presseagentur agentur magazin sender medien"
    ),
    until_words=listed("bis"),
    sexes=("frau seniorin rentnerin", "mann senior rentner"),
    age_links=listed("von im alter"),
    # -- those of one class: another one of them is another thing
    classes=(
        "mutter; vater; grossmutter oma; grossvater opa; onkel; tante",
        "sohn; tochter; neffe; nichte; enkel; enkelin",
        "ehefrau; schwester; tochter; cousine",
        "ehemann; bruder; sohn; cousin",
        "backerei; wascherei; apotheke; metzgerei fleischerei; restaurant; cafe; kneipe; "
        "lager lagerhalle; fabrik; werkstatt; buchhandlung; supermarkt",
        "schule; kindergarten kita; universitat; krankenhaus klinik; kirche; moschee; "
        "synagoge; bibliothek; museum; theater; kino; gefangnis; stadion; hotel; flughafen; "
        "bahnhof; hafen",
        "milch; kase; butter; joghurt; rindfleisch; schweinefleisch; huhn geflugel; eier",
        "hund hunde; katze katzen; pferd pferde; kuh kuhe; schaf schafe; ziege ziegen; wolf "
        "wolfe; bar baren",
        "holz; stahl; beton; ziegel; glas; kunststoff plastik; kupfer; aluminium; gold; "
        "silber; leder; papier",
        "regen; schnee; hagel; sturm wind; nebel; frost; durre",
        "brand feuer; explosion; uberschwemmung hochwasser; erdrutsch; lawine; erdbeben; "
        "zusammenstoss kollision; entgleisung",
        "diebstahl; raub; einbruch; betrug; bestechung; falschung; erpressung; mord; "
        "totschlag; brandstiftung; schmuggel",
        "telefon telefonisch; e-mail; brief; sms; personlich",
        "links linke linken; rechts rechte rechten",
        "freiwillig; bitte wunsch; anordnung angeordnet",
    ),
    oppositions=(
        # what one is to do
        (
            "verlangte verlangt verlangen fordert forderte gefordert ordnete angeordnet befahl "
            "verpflichtet zwang gezwungen",
            "bat bittet gebeten ersuchte appellierte",
            "empfahl empfiehlt empfohlen riet geraten",
            "erlaubte erlaubt genehmigte genehmigt gestattet",
            "verbot verbietet verboten untersagt untersagte",
        ),
        ("freiwillig freiwillige", "verpflichtend vorgeschrieben pflicht"),
        ("legal rechtmassig", "illegal rechtswidrig unrechtmassig"),
        ("versprach versprochen verspricht zugesagt", "erwagt pruft erwog", "droht drohte gedroht"),
        # what is decided
        (
            "billigte gebilligt angenommen beschloss beschlossen",
            "ablehnte abgelehnt lehnte verwarf",
            "vertagte vertagt verschoben verschob",
        ),
        ("verschoben verschob vertagt", "abgesagt gestrichen abgeblasen"),
        ("gekundigt kundigte", "ausgesetzt", "verlangert erneuert"),
        ("unterstutzt unterstutzte", "widersetzt", "enthielt enthalten"),
        ("bestatigt bestatigte eingeraumt", "bestreitet bestritt dementiert dementierte"),
        ("mehrheit", "minderheit", "einstimmig"),
        # persons and offices
        (
            "zurucktreten zuruckgetreten rucktritt",
            "entlassen entliess gefeuert abberufen",
            "suspendiert beurlaubt freigestellt",
            "versetzt",
            "ernannt befordert eingestellt",
        ),
        (
            "festgenommen verhaftet",
            "angeklagt beschuldigt",
            "verurteilt",
            "freigesprochen",
            "freigelassen entlassen",
        ),
        (
            "tote getotet starb starben gestorben",
            "verletzte verletzt",
            "vermisste vermisst",
            "unverletzt",
            "uberlebt uberlebte uberlebten",
        ),
        ("kritisch", "schwer", "stabil", "leicht"),
        ("absichtlich vorsatzlich", "versehentlich fahrlassig"),
        ("manner mann", "frauen frau", "kinder kind"),
        ("lehrer lehrerin", "schuler schulerin"),
        ("fahrer fahrerin", "beifahrer fahrgast passagier", "fussganger", "radfahrer"),
        ("mieter", "vermieter eigentumer"),
        ("kaufer", "verkaufer"),
        # more and less
        (
            "stieg steigt gestiegen wuchs gewachsen erhoht erhohte zunahme anstieg",
            "fiel sank gesunken sinkt gefallen verringert gesenkt senkte ruckgang",
        ),
        ("verdoppelt verdoppelte", "halbiert halbierte", "verdreifacht"),
        ("gewinn", "verlust"),
        ("uberschuss", "defizit"),
        ("netto", "brutto"),
        ("mindestens minimum", "hochstens maximum", "durchschnittlich durchschnitt"),
        ("teilweise", "vollstandig vollig ganzlich"),
        # goods and money
        (
            "kaufte gekauft erwarb erworben",
            "verkaufte verkauft",
            "mietete gemietet gepachtet",
            "gestohlen stahl",
            "geschenkt gespendet",
        ),
        ("importiert einfuhr", "exportiert ausfuhr"),
        ("echt echte echten", "gefalscht falsch gefalschte"),
        ("verheimlicht verschwieg verschwiegen", "enthullt offengelegt"),
        ("gebaut errichtet", "abgerissen", "repariert saniert renoviert"),
        # time and course
        (
            "begann begonnen beginnt anfing",
            "endete beendet endet",
            "wiederaufgenommen fortgesetzt",
            "unterbrochen",
        ),
        ("^geoffnet offen eroffnet", "geschlossen schloss schliesst"),
        ("vor", "nach"),
        ("erste ersten erster", "zweite zweiten zweiter", "dritte dritten", "letzte letzten"),
        ("fruhling fruhjahr", "sommer", "herbst", "winter"),
        ("vorubergehend vorlaufig befristet", "dauerhaft endgultig unbefristet"),
        (
            "taglich jeden_tag",
            "wochentlich jede_woche",
            "monatlich jeden_monat",
            "jahrlich jedes_jahr",
        ),
        ("werktage arbeitstage", "kalendertage"),
        ("gewann gewonnen sieg", "verlor verloren niederlage", "unentschieden"),
        # place and manner
        ("norden nordlich", "suden sudlich", "osten ostlich", "westen westlich"),
        ("offentlich", "privat geheim heimlich"),
        ("direkt", "indirekt"),
        ("schwarz schwarze", "weiss weisse", "rot rote", "grun grune", "blau blaue", "gelb gelbe"),
        ("messer", "pistole gewehr schusswaffe", "bombe sprengsatz"),
        ("auto wagen", "bus", "lastwagen lkw", "zug", "fahrrad", "motorrad"),
    ),
    several_bodies=listed(
        """
        agenturen verbande kommissionen ausschusse rate gerichte institute ministerien
        organisationen behorden parteien gewerkschaften universitaten
        """
    ),
    # -- quotations
    telling_words=listed(
        """
        nie niemals immer fast kaum nur alle alles jeder jede jedes kein keine keiner niemand nichts
        einige etwas jemand beide viele wenige mehrere mehr weniger ohne gegen vor nach bis seit
        obwohl weil wenn falls muss mussen soll sollen darf durfen kann konnen konnte konnten wird
        werden wurde wurden
        nicht
        """
    ),
    came_out=listed("veroffentlicht veroffentlichte publiziert vorgelegt"),
)

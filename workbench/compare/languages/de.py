"""German."""

from workbench.compare.languages import Language, alike, listed, phrased

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
    # -- parts of an article
    source_headings=frozenset(
        {
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
        }
    ),
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
    ),
    office_ranks=phrased(
        "amtierend, amtierende, amtierender, kommissarisch, kommissarische, kommissarischer",
        "stellvertretend, stellvertretende, stellvertretender, vize",
        "ehemalig, ehemalige, ehemaliger, fruher, fruhere, fruherer, ex",
    ),
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
    outlet_words=listed("website zeitung portal agentur magazin sender medium medien"),
    oppositions=(
        (
            "verlangte verlangt fordert forderte ordnete befahl verpflichtet",
            "bat bittet ersuchte",
            "empfahl empfiehlt riet",
            "erlaubte erlaubt genehmigte",
        ),
        ("stieg steigt gestiegen wuchs", "fiel sank gesunken sinkt"),
        ("billigte angenommen beschloss", "ablehnte abgelehnt lehnte", "vertagte verschoben"),
        ("tote getotet starb starben", "verletzte verletzt", "vermisste vermisst"),
        ("festgenommen verhaftet", "angeklagt", "verurteilt", "freigesprochen", "freigelassen"),
        ("vor", "nach"),
        ("norden", "suden", "osten", "westen"),
        ("manner", "frauen", "kinder"),
    ),
)

"""German."""

from workbench.compare.languages import Language, alike, listed

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
)

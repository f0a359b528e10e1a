"""French."""

from workbench.compare.languages import Language, alike, listed

LANGUAGE = Language(
    code="fr",
    stemmer="french",
    # -- words
    stop_words=listed(
        """
        a afin ai ainsi alors apres au aucun aucune aussi autre autres aux avaient avait avant
        avec avoir c' car ce cela celle celles celui ces cet cette ceux chez comme contre d'
        dans de depuis des deux dont du elle elles en encore entre est et etaient etait etant
        ete etre eu eux fait il ils j' je jusqu' l' la le les leur leurs lors lui m' ma mais
        meme memes mes moins mon n' ne ni nos notre nous on ont ou par parce pas pendant peu
        plus pour pourquoi qu' quand que quel quelle quelles quels qui s' sa sans sera ses si
        son sont sous sur t' ta tandis te tous tout toute toutes tres tu un une vers votre vous
        y
        """
    ),
    synonyms=alike(
        "dire: dit declare affirme indique ajoute precise explique souligne annonce",
        "accuser: accuse accusent",
        "rejeter: rejette refuse",
        "condamner: condamne denonce",
        "publier: publie diffuse",
        "commencer: commence debute demarre",
        "finir: fini termine acheve",
        "arreter: arrete interpelle interpelles",
        "mourir: mort morts mortes deces tues victimes",
        "blesse: blesses",
        "augmenter: augmente monte progresse",
        "baisser: baisse diminue recule chute",
        "entreprise: societe compagnie firme",
        "salarie: salaries employe employes travailleurs",
        "gouvernement: executif",
        "election: elections scrutin vote",
        "voiture: vehicule automobile voitures",
        "maison: logement domicile foyer",
        "ville: commune municipalite",
        "document: rapport texte",
        "communique: declaration",
        "accord: pacte traite",
        "tribunal: cour",
        "avocat: avocats",
        "enquete: investigation",
        "environ: quelque pres",
        "pourcent: %",
    ),
    # -- parts of an article
    source_headings=frozenset(
        {
            "sources",
            "source",
            "references",
            "liens",
        }
    ),
    summary_headings=frozenset(
        {
            "resume",
            "conclusion",
            "synthese",
            "bilan",
            "en bref",
            "en resume",
            "points cles",
            "l'essentiel",
            "a retenir",
            "ce qu'il faut retenir",
            "en quelques mots",
        }
    ),
    meta_labels=frozenset(
        {
            "par",
            "auteur",
            "autrice",
            "media",
            "publie",
            "date",
            "lieu",
            "source",
            "url",
            "photo",
            "publie le",
            "ecrit par",
            "contact presse",
            "mis a jour",
        }
    ),
)

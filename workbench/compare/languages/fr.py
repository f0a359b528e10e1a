"""French."""

from workbench.compare.languages import Language, alike, listed, phrased

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
    # -- names
    honorifics=listed(
        """
        dr docteur m mm mme mmes mlle monsieur madame me maitre pr prof professeur
        professeure
        """
    ),
    offices=phrased(
        "president, presidente",
        "vice president, vice presidente",
        "premier ministre, premiere ministre",
        "ministre",
        "secretaire",
        "secretaire general, secretaire generale",
        "secretaire d'etat",
        "maire",
        "gouverneur, gouverneure",
        "senateur, senatrice",
        "depute, deputee",
        "prefet, prefete",
        "ambassadeur, ambassadrice",
        "procureur, procureure",
        "juge, magistrat, magistrate",
        "directeur, directrice",
        "directeur general, directrice generale, pdg",
        "chef, cheffe, dirigeant, dirigeante",
        "porte parole",
        "candidat, candidate",
        "commissaire",
        "inspecteur, inspectrice",
        "capitaine",
        "colonel, colonelle",
        "roi",
        "reine",
        "pape",
        "recteur, rectrice",
        "avocat, avocate",
        "chercheur, chercheuse",
        "entraineur, entraineuse",
        "fondateur, fondatrice",
    ),
    office_ranks=phrased(
        "interimaire, interim",
        "vice, adjoint, adjointe",
        "ancien, ancienne, ex",
        "elu, elue",
    ),
    bodies=listed(
        "academie agence alliance assemblee association autorite banque centre chambre club comite "
        "commission compagnie confederation conseil cour departement direction ecole federation "
        "fondation gouvernement groupe hopital inspection institut laboratoire ligue mairie "
        "ministere mouvement musee office organisation parlement parti police prefecture radio "
        "senat service societe syndicat tribunal union universite"
    ),
    places=listed(
        """
        rue avenue place pont lac baie golfe ile iles mont vallee quartier province port
        plage cap cote parc foret
        """
    ),
    before_places=listed("a en au aux depuis vers"),
    name_links=listed("de du des d' van von"),
    body_links=listed("pour et"),
    articles=listed("le la les l' un une son sa leur"),
    joiners=listed("et"),
    being=listed("est etait"),
    relative=listed("qui"),
    known_as=phrased(
        "etats-unis, etats unis, usa",
        "nations unies, onu",
        "union europeenne, ue",
        "royaume-uni, royaume uni, grande-bretagne",
    ),
    demonym_endings=("ien", "ienne", "iens", "ais", "aise", "ois", "oise", "ain", "aine"),
    # -- matter
    reasons=listed("parce car puisque malgre condition sauf bien faute"),
    clause_openers=listed(
        "et mais tandis que qui dont ou parce apres avant avec comme jusque quand"
    ),
    outlet_words=listed("site journal quotidien agence magazine media medias portail radio chaine"),
    oppositions=(
        (
            "exige exigea ordonne ordonna oblige impose imposa",
            "demande demanda prie sollicite",
            "recommande recommanda conseille",
            "autorise autorisa permet",
        ),
        ("augmente augmenta hausse monte", "baisse baissa recule chute diminue"),
        ("approuve adopte accepte", "rejette rejeta refuse", "reporte ajourne"),
        ("morts mort tues", "blesses blesse", "disparus"),
        ("arrete arretes interpelle", "inculpe", "condamne", "acquitte", "libere relache"),
        ("avant", "apres"),
        ("nord", "sud", "est", "ouest"),
        ("hommes", "femmes", "enfants"),
    ),
)

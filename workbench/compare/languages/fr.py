"""French."""

from workbench.compare.languages import Language, alike, lines, listed, numbered, phrased, valued

_HEALING = "medecin pharmacien infirmier dentiste veterinaire "
_TRADES = (
    "avocat ingenieur architecte notaire guide organiste comptable "
    "chauffeur facteur boulanger boucher plombier electricien macon menuisier cuisinier pecheur "
    "berger jardinier agriculteur "
)
_FAMILY = "fils fille frere soeur pere mere epouse epoux oncle tante neveu niece cousin voisin "

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
    kin=(
        "mort: mourir décès décédé victime tué",
        "blesser: blessé hôpital",
        "accident: collision choc",
        "incendie: feu flammes pompiers",
        "pluie: orage tempête",
        "inondation: crue",
        "usine: site fabrique",
        "entreprise: société groupe firme",
        "fermer: fermeture",
        "emploi: poste travail",
        "salarié: employé ouvrier personnel",
        "licencier: licenciement renvoyer",
        "démissionner: démission quitter",
        "directeur: patron responsable chef dirigeant",
        "comité: commission conseil",
        "accord: contrat pacte signer",
        "négocier: négociation discussion",
        "rejeter: refuser nier contester démentir",
        "approuver: voter adopter",
        "demander: réclamer exiger",
        "accuser: reprocher dénoncer",
        "enquête: enquêter enquêteur investigation",
        "arrêter: arrestation interpeller garde",
        "tribunal: juge procès cour",
        "avocat: défense avocate",
        "condamner: peine prison",
        "fraude: escroquerie faux",
        "police: policier agent gendarme",
        "avertir: alerter prévenir avertissement",
        "augmenter: hausse monter croître",
        "baisser: chute tomber réduire recul",
        "bénéfice: profit gain",
        "perte: perdre perdu",
        "ventes: recettes chiffre",
        "prix: coût tarif",
        "dette: prêt crédit emprunt",
        "payer: verser versement régler",
        "maire: mairie commune",
        "ministre: ministère gouvernement",
        "loi: texte décret",
        "élection: scrutin vote urne",
        "grève: débrayage",
        "syndicat: fédération",
        "manifestation: protestation cortège",
        "route: rue voie",
        "pont: viaduc",
        "train: ferroviaire",
        "bateau: navire ferry",
        "école: élève enseignant",
        "université: professeur",
        "étude: recherche chercheur scientifique",
        "échantillon: analyse prélèvement",
        "médecin: docteur",
        "eau: robinet",
        "maison: logement habitation",
        "habitant: riverain voisin",
        "enfant: mineur jeune",
        "chercher: recherche disparu",
        "trouver: découvrir découverte",
        "commencer: début débuter",
        "finir: terminer fin",
        "reporter: retard retarder",
        "réparer: réparation",
        "construire: construction travaux",
        "rapport: document",
    ),
    # -- numbers
    number_words=valued(
        "0 zero; 2 deux; 3 trois; 4 quatre; 5 cinq; 6 six; 7 sept; 8 huit; 9 neuf; 10 dix; "
        "11 onze; 12 douze; 13 treize; 14 quatorze; 15 quinze; 16 seize; 20 vingt vingts; "
        "30 trente; 40 quarante; 50 cinquante; 60 soixante; 70 septante; 90 nonante"
    )
    | {"dix sept": 17, "dix huit": 18, "dix neuf": 19}
    | {"quatre vingt": 80, "quatre vingts": 80},
    multipliers=valued(
        "10 dizaine dizaines; 12 douzaine douzaines; 15 quinzaine; 20 vingtaine; 30 trentaine; "
        "40 quarantaine; 50 cinquantaine; 60 soixantaine; 100 cent cents centaine centaines; "
        "1000 millier milliers; 1000 mille; 1e6 million millions; "
        "1e9 milliard milliards"
    ),
    percent_words=frozenset({"pour cent"}),
    decimal_comma=True,
    comparators={
        **dict.fromkeys(("plus de", "plus d'", "superieur a"), ">"),
        **dict.fromkeys(("au moins", "au minimum", "ou plus"), ">="),
        **dict.fromkeys(("moins de",), "<"),
        **dict.fromkeys(("pres de", "presque"), "~<"),
        **dict.fromkeys(("jusqu'a", "au plus", "au maximum"), "<="),
        **dict.fromkeys(("environ", "quelque", "autour de", "a peu pres"), "~"),
    },
    units={
        **alike(
            "usd: dollar dollars usd $",
            "eur: euro euros eur €",
            "chf: franc francs chf",
            "gbp: livre livres",
            "crown: couronne couronnes",
            "cent: centime centimes",
            "second: seconde secondes",
            "minute: minute minutes",
            "hour: heure heures h",
            "day: jour jours",
            "week: semaine semaines",
            "month: mois",
            "year: an ans annee annees",
            "decade: decennie decennies",
            "century: siecle siecles",
            "mm: mm millimetres",
            "cm: cm centimetres",
            "metre: m metre metres",
            "km: km kilometre kilometres",
            "mile: mile miles",
            "foot: pied pieds",
            "inch: pouce pouces",
            "hectare: ha hectare hectares",
            "mg: mg milligramme milligrammes",
            "gram: g gramme grammes",
            "ml: ml millilitre millilitres",
            "kg: kg kilo kilos kilogrammes",
            "tonne: t tonne tonnes",
            "litre: l litre litres",
            "gallon: gallon gallons",
            "barrel: baril barils",
            "kw: kw kilowatt kilowatts",
            "mw: mw megawatt megawatts",
            "gw: gw gigawatts",
            "degree: ° degre degres",
            "times: fois reprises occasions",
        ),
        **{each: each for each in ("mg/l", "g/l", "µg/l", "mg/kg", "m2", "m3", "km2", "km/h")},
        **dict.fromkeys(("kilometres par heure", "kilometres a l'heure"), "km/h"),
        **dict.fromkeys(("kilometres-heure", "km par heure"), "km/h"),
        **dict.fromkeys(("milles marins", "milles nautiques"), "nautical-mile"),
        **dict.fromkeys(("kilometres carres",), "km2"),
        **dict.fromkeys(("metres carres",), "m2"),
        **dict.fromkeys(("metres cubes",), "m3"),
        **dict.fromkeys(("points de pourcentage", "point de pourcentage"), "point"),
    },
    further_words=listed("autre autres"),
    number_articles=listed("un une"),
    number_joins=frozenset({"et"}),
    fractions=valued(
        "0.5 moitie; 0.333333 tiers; 0.25 quart quarts; 0.2 cinquieme cinquiemes; "
        "0.166667 sixieme sixiemes; 0.125 huitieme huitiemes; 0.1 dixieme dixiemes"
    ),
    halves=lines("et demi\net demie"),
    share_words=listed("sur"),
    ordinals=valued(
        "1 premier premiere; 2 deuxieme; 3 troisieme; 4 quatrieme; 5 cinquieme; 6 sixieme; "
        "7 septieme; 8 huitieme; 9 neuvieme; 10 dixieme; 11 onzieme; 12 douzieme; "
        "13 treizieme; 14 quatorzieme; 15 quinzieme; 16 seizieme; 20 vingtieme; 30 trentieme; "
        "40 quarantieme; 50 cinquantieme; 100 centieme"
    ),
    factors=valued("2 double; 3 triple"),
    range_words=listed("a et au"),
    range_openers=frozenset({"entre"}),
    part_words=listed("de des du d"),
    number_labels=listed(
        "article articles section chapitre page paragraphe numero vol ligne phase niveau salle "
        "loi resolution groupe zone"
    ),
    stand_ins=listed("lesquels lesquelles laquelle lequel qui eux elles cela ceux"),
    persons=listed(
        "homme femme jeune garcon fille mineur mineure adolescent adolescente bebe enfant "
        "retraite retraitee"
    ),
    people=listed(
        """
        personnes gens hommes femmes enfants jeunes adolescents adultes retraites familles
        habitants residents riverains citoyens patients malades blesses morts victimes
        survivants salaries employes ouvriers travailleurs benevoles membres adherents
        conducteurs passagers voyageurs touristes visiteurs eleves etudiants enseignants
        chercheurs medecins policiers gendarmes soldats pompiers secouristes accuses prevenus
        temoins detenus clients manifestants grevistes spectateurs electeurs actionnaires
        joueurs participants migrants refugies
        """
    ),
    anybody=listed(
        """
        personnes gens hommes femmes adultes jeunes habitants residents citoyens victimes morts
        blesses salaries employes membres participants
        """
    ),
    rate_words=listed("par chaque"),
    total_words=listed("pour sur en"),
    stretch_words=listed("pendant durant depuis"),
    tally_words=lines("voix contre\nvoix a\nvoix pour et\npour et"),
    crowds={"dizaines": (20, 150), "centaines": (200, 1500), "milliers": (2000, 15000)}
    | {"dizaines de milliers": (20000, 150000), "centaines de milliers": (2e5, 1.5e6)}
    | {"poignee de": (3, 9)},
    only_words=listed("seul seule seulement"),
    periods=listed("trimestre semestre quinzaine moitie"),
    # -- dates
    months=numbered(
        "janvier janv; fevrier fev; mars; avril; mai; juin; juillet juil; aout; "
        "septembre sept; octobre oct; novembre nov; decembre dec",
        first=1,
    ),
    weekdays=numbered("lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche"),
    relative_days={
        "hier": -1,
        "aujourd'hui": 0,
        "demain": 1,
        "avant-hier": -2,
        "avant hier": -2,
        "apres-demain": 2,
        "ce soir": 0,
        "hier soir": -1,
    },
    turns=dict.fromkeys(listed("dernier derniere passe passee"), -1)
    | dict.fromkeys(listed("ce cette cet"), 0)
    | dict.fromkeys(listed("prochain prochaine"), 1),
    spans=alike("week: semaine", "month: mois", "year: annee an"),
    future_words=listed("jusqu avant prevu prevue prochain prochaine sera seront doit devra delai"),
    year_words=listed("en de depuis jusqu entre et des annee des a fin debut"),
    issue_words=listed(
        "communique rapport publie publiee annonce conference presse declare affirme indique dit"
    ),
    clock_names={"midi": 720, "minuit": 0},
    clock_words=dict.fromkeys(("du soir", "de l'apres-midi"), 720) | {"du matin": 0},
    clock_places=lines("heure de\nheure locale\nheure du\nheure d'\ngmt\nutc"),
    hour_words=listed("h heures heure"),
    clock_leads=listed("a vers des"),
    day_articles=listed("le la les du ce"),
    day_leads=listed("le"),
    before_words=listed("avant"),
    date_leads=alike("until: jusqu avant", "since: depuis des", "after: apres"),
    open_ends=lines(
        """
        jusqu'a nouvel ordre
        pour une duree indeterminee
        sine die
        indefiniment
        """
    ),
    seasons=numbered("printemps; ; automne; hiver", first=1)
    | {"l'ete": 2, "en ete": 2, "cet ete": 2},
    day_parts=numbered("; aube; matin matinee; apres-midi; crepuscule; soir soiree; nuit", first=1),
    time_leads=listed(
        "le la les l du de en au ce cet cette depuis pendant avant apres dans chaque"
    ),
    month_parts=dict.fromkeys(("debut", "debut du mois de"), 1)
    | {"mi": 2, "milieu du mois de": 2}
    | dict.fromkeys(("fin", "fin du mois de"), 3),
    decade_leads=listed("annees"),
    decades=valued("20 vingt; 30 trente; 40 quarante; 50 cinquante; 60 soixante"),
    time_sides={"avant": -1, "apres": 1},
    near_words=listed("peu juste"),
    feasts={"jour de l'an": (1, 1, 0), "saint-valentin": (2, 14, 0), "toussaint": (11, 1, 0)}
    | {"noel": (12, 24, 26), "saint-sylvestre": (12, 31, 0)},
    # -- parts of an article
    source_headings=frozenset(
        {
            "bibliographie",
            "documents",
            "pour en savoir plus",
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
            "en chiffres",
            "les chiffres",
            "les faits",
            "ce que l'on sait",
            "chiffres cles",
        }
    ),
    captions=listed("photo photos image images video legende resume"),
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
    # -- speech
    speech_verbs=alike(
        "say: dit disent disait declare declarent declarait affirme affirment affirmait explique "
        "expliquent expliquait indique indiquent indiquait ajoute ajoutent ajoutait assure "
        "assurent precise precisent souligne soulignent estime estiment rappelle rappellent "
        "annonce annoncent raconte ecrit ecrivent repond confie soutient soutiennent insiste "
        "insistent regrette qualifie decrit note signale",
        "claim: pretend pretendent pretendait allegue",
        "deny: nie nient niait dement dementent rejette rejettent conteste contestent refute",
        "admit: admet admettent admis reconnait reconnaissent reconnu avoue avouent",
        "find: constate constatent conclut concluent confirme confirment revele etabli demontre",
        "accuse: accuse accusent accusait accuses accusee accusees blame",
        "criticise: critique critiquent condamne condamnent denonce denoncent",
        "promise: promet promettent promis",
        "order: ordonne ordonnent oblige interdit interdisent",
        "demand: exige exigent exigeait reclame reclament",
        "advise: demande demandent recommande recommandent conseille conseillent appelle",
        "decline: refuse refusent decline declinent",
        "warn: avertit previent previennent alerte alertent",
        "suggest: croit croient craint craignent soupconne suppose suggere pense pensent",
    ),
    speech_nouns=listed(
        """
        note annonce demande critique alerte blame pretend signale conteste interdit promis admis
        etabli reconnu
        """
    ),
    according_to=lines(
        """
        selon
        d' apres
        aux dires de
        """
    ),
    pronouns=listed("il elle ils elles qui"),
    body_pronouns=listed("ils elles"),
    negations=listed("ne n' pas jamais rien personne aucun aucune ni sans"),
    auxiliaries=listed(
        """
        a ont avait avaient avoir est sont etait etaient ete etre sera seront etant ne n' pas aussi
        deja jamais se s' y en encore aurait auraient serait seraient pourrait pourraient
        """
    ),
    passives=listed("est sont etait etaient ete etre etant"),
    agent_words=listed("par"),
    said_links=listed("que qu'"),
    determiners=listed(
        """
        le la les l' un une des son sa ses leur leurs ce cet cette ces plusieurs autre autres
        """
    ),
    noun_links=listed("de du d' des"),
    clause_words=listed(
        """
        que qu' et mais ou ni dans en avec sans par pour a au aux sur entre jusqu' depuis quand
        comme si car parce apres avant pendant selon tandis contre chez vers lors
        """
    ),
    and_words=listed("et mais"),
    relatives=listed("qui dont lequel laquelle"),
    papers=listed(
        """
        rapport rapports communique communiques document documents note lettre etude enquete
        jugement texte message donnees
        """
    ),
    vague_voices=listed(
        """
        porte-parole parole source sources autorite autorites responsable responsables personne
        personnes membre membres representant representants organisme groupe equipe
        """
    ),
    hedges=alike(
        "alleged: presume presumee presumes presumees pretendu pretendue pretendus pretendues "
        "pretendument suppose supposee supposes supposees apparent apparente",
        "conditional: aurait auraient serait seraient devrait devraient couterait couteraient "
        "atteindrait depasserait",
        "could: pourrait pourraient",
        "seems: apparemment semble semblent semblerait",
        "possible: possible possibles possiblement eventuel eventuelle eventuellement potentiel",
        "probable: probable probables probablement vraisemblablement",
    )
    | dict.fromkeys(
        lines(
            """
            peut etre
            sans doute
            il se peut que
            il est possible que
            il est probable que
            on craint que
            soupconne que
            soupconnent que
            soupconne d'avoir
            croit que
            croient que
            pense que
            pensent que
            craint que
            craignent que
            suppose que
            supposent que
            n' exclut pas
            n' excluent pas
            n' a pas exclu
            selon des rumeurs
            decider si
            decide si
            etudie si
            examine si
            determiner si
            non confirme
            il semble que
            semble t il
            soupconne de
            soupconnee de
            soupconnes de
            soupconnees de
            soupconne d'
            soupconnes d'
            accuse de
            accusee de
            accuses de
            accusees de
            accuses d'
            """
        ),
        "alleged",
    ),
    cause_nouns=listed("cause causes lien origine motif"),
    causes=lines(
        """
        cause par
        causee par
        causes par
        causees par
        provoque par
        provoquee par
        a cause de
        en raison de
        du fait de
        """
    ),
    left_open=lines(
        """
        on ne sait pas
        on ignore
        ne dit pas
        n' est pas etabli
        n' a pas ete etabli
        n' a pas ete etablie
        n' a pas pu etablir
        n' a pas pu determiner
        n' est pas clair
        aucune preuve
        aucun lien
        """
    ),
    # -- scope
    scopes=phrased(
        "whole, tout, toute, tous, toutes, chaque, entier, entiere, ensemble des",
        "whole, partout, la totalite",
        "whole~, toujours, totalement, entierement, completement",
        "nearly, presque tous, presque toutes, quasi totalite",
        "most, la plupart, la plupart des, la majorite, majorite, la majeure partie",
        "many, nombreux, nombreuses, beaucoup de",
        "some, certains, certaines, quelques, plusieurs, une partie, une partie de, une partie des",
        "some, partiellement, en partie",
        "few, peu de",
        "none, aucun, aucune, jamais, personne",
        "only, seulement, uniquement, exclusivement",
        "one of, un des, une des, l'un des, l'une des",
    ),
    partials=lines(
        """
        en partie
        partiellement
        une partie de
        une partie des
        une partie du
        aide a
        contribue a
        participe a
        presque
        """
    ),
    idle_scopes=lines(
        """
        tout de
        du tout
        tout a
        tous les deux
        pas seulement
        non seulement
        avant tout
        tout en
        surtout
        """
    ),
    scope_links=listed("de des du les la le l' d' en a au aux"),
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
        "adjoint au maire, adjointe au maire, maire adjoint, maire adjointe",
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
        "inspecteur en chef, inspectrice en chef",
        "commissaire divisionnaire",
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
        "vice ministre",
        "chancelier, chanceliere",
        "conseiller, conseillere",
        "president directeur general",
        "tresorier, tresoriere",
        "gerant, gerante",
        "coordinateur, coordinatrice",
        "consul, consule",
        "commandant, commandante",
        "lieutenant",
        "general",
        "brigadier",
        "greffier, greffiere",
        "notaire",
        "benevole",
        "stagiaire",
        "syndicaliste",
        "pompier, pompiere",
        "professeur, professeure",
        "instituteur, institutrice",
        "medecin",
        "pharmacien, pharmacienne",
        "infirmier, infirmiere",
        "chirurgien, chirurgienne",
        "dentiste",
        "veterinaire",
        "biologiste",
        "economiste",
        "historien, historienne",
        "ingenieur, ingenieure",
        "architecte",
        "journaliste",
        "guide",
        "organiste",
        "comptable",
        "chauffeur, conducteur, conductrice",
        "facteur, factrice",
        "boulanger, boulangere",
        "boucher, bouchere",
        "plombier",
        "electricien, electricienne",
        "macon",
        "menuisier",
        "cuisinier, cuisiniere",
        "pecheur, pecheuse",
        "berger, bergere",
        "jardinier, jardiniere",
        "agriculteur, agricultrice",
        "fils",
        "fille",
        "frere",
        "soeur",
        "pere",
        "mere",
        "epouse, veuve",
        "epoux, veuf, mari",
        "oncle",
        "tante",
        "neveu",
        "niece",
        "cousin",
        "cousine",
        "voisin, voisine",
        "ami, amie",
    ),
    office_ranks=phrased(
        "interimaire, interim",
        "vice, adjoint, adjointe",
        "ancien, ancienne, ex",
        "elu, elue",
    ),
    professions=listed(
        "chef avocat chercheur fondateur benevole stagiaire syndicaliste pompier professeur "
        "instituteur biologiste economiste historien ingenieur architecte journaliste ami "
        "chirurgien "
        "notaire " + _HEALING + _TRADES + _FAMILY
    ),
    callings=(
        listed("professeur instituteur"),
        listed(_HEALING + _TRADES),
        listed(_FAMILY),
        listed("ami voisin"),
    ),
    kinship=listed(_FAMILY + " ami voisin collegue"),
    tops=listed("chef directeur gerant coordinateur recteur"),
    surnames=listed("roi pape berger boucher boulanger chevalier facteur macon lieutenant ami"),
    idle_modifiers=listed("nouveau nouvelle actuel actuelle jeune seul seule propre grand"),
    as_words=listed("comme"),
    portfolios=listed("ministre secretaire"),
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
    # -- lists of sources
    document_words=lines(
        """
        bulletin
        communique
        communiques
        avis
        rapport
        rapports
        etude
        sondage
        edition
        numero
        depeche
        programme
        brochure
        arret
        jugement
        decret
        lettre
        entretien
        conference de presse
        publication
        note
        annuaire
        archives
        video
        emission
        service de presse
        revue
        audience
        discours
        registre
        recensement
        donnees
        chiffres
        budget
        statistiques
        journal
        agence
        document
        documents
        plainte
        audit
        annexe
        compte rendu
        proces-verbal
        """
    ),
    source_leads=lines(
        """
        avec des informations de
        avec les informations de
        d'apres des informations de
        avec des elements de
        """
    ),
    outlet_words=lines(
        """
        site
        journal
        quotidien
        hebdomadaire
        agence de presse
        magazine
        media
        medias
        portail
        radio
        chaine
        """
    ),
    # -- irregular verbs
    verb_forms=alike(
        "aller: aller va vont alla allait alle ira",
        "dire: dire dit disent disait dira dite",
        "faire: faire font fit faisait fera",
        "pouvoir: pouvoir peut peuvent pu pouvait pourra",
        "vouloir: vouloir veut veulent voulu voulait voudra",
        "savoir: savoir sait savent savait saura",
        "devoir: devoir doit doivent devait devra",
        "venir: venir vient viennent venu venue venait viendra vint",
        "tenir: tenir tient tiennent tenu tenue tenait tiendra tint",
        "voir: voir voit voient vu voyait verra vit",
        "prendre: prendre prend prennent pris prenait prendra prit",
        "mettre: mettre met mettent mis mettait mettra mit",
        "ouvrir: ouvrir ouvre ouvrent ouvert ouverte ouverts ouvrait ouvrira ouvrit",
        "fermer: fermer ferme ferment fermee fermes fermait",
        "mourir: mourir meurt meurent mourut mourrait",
        "naitre: naitre nait naquit",
        "vendre: vendre vend vendent vendu vendue vendus vendait",
        "perdre: perdre perd perdent perdu perdue perdait",
        "rendre: rendre rend rendent rendu rendue rendait",
        "repondre: repondre repond repondent repondu repondait",
        "entendre: entendre entend entendent entendu entendue",
        "attendre: attendre attend attendent attendu attendue",
        "recevoir: recevoir recoit recoivent recu recue recevait",
        "ecrire: ecrire ecrit ecrivent ecrite ecrivait",
        "lire: lire lisent lu lue lisait",
        "conduire: conduire conduit conduisent conduite conduisait",
        "construire: construire construit construisent construite",
        "detruire: detruire detruit detruisent detruite",
        "reduire: reduire reduit reduisent reduite",
        "produire: produire produit produisent produite",
        "interdire: interdire interdit interdite interdits",
        "permettre: permettre permet permettent permis permise",
        "promettre: promettre promet promettent promis promise",
        "suspendre: suspendre suspend suspendent suspendu suspendue suspendus",
        "decouvrir: decouvrir decouvre decouvert decouverte",
        "offrir: offrir offre offrent offert offerte",
        "souffrir: souffrir souffre souffert",
        "craindre: craindre craint craignent craignait",
        "eteindre: eteindre eteint eteinte eteignent",
        "atteindre: atteindre atteint atteinte atteignent",
        "obtenir: obtenir obtient obtiennent obtenu obtenue",
        "soutenir: soutenir soutient soutiennent soutenu",
        "maintenir: maintenir maintient maintenu maintenue",
        "elire: elire elit elu elue elus",
        "croire: croire croit croient cru croyait",
        "boire: boire boit boivent bu",
        "courir: courir court courent couru",
        "vivre: vivre vivent vecu",
    ),
    denying=listed(
        """
        sans nier nie niait refuser refuse refusa rejeter rejette eviter evite empecher empeche
        cesser cesse seulement jusqu' jusque sauf mais impossible incapable manque interdire
        interdit suspendre suspendu annuler annule reporter reporte ecarter ecarte dementir dement
        que qu' guere
        """
    ),
    until_words=listed("jusqu' jusque jusqu'a jusqu'au"),
    denial_links=listed("plus encore deja meme"),
    # -- deeds done and meant
    intents=lines(
        """
        a menace de
        a promis de
        a propose de
        a refuse de
        au lieu de
        compte
        comptent
        doit encore
        envisage
        envisagent
        espere
        esperent
        menace de
        ont promis de
        pas encore
        prevoient
        prevoit
        promet
        promettent
        propose
        proposent
        refuse de
        s'engage a
        s'est engage a
        souhaite
        souhaitent
        sur le point de
        tente de
        veulent
        veut
        """
    ),
    perfects=listed("a ont ete avait avaient est sont fut furent"),
    futures=listed("pas jamais sera seront peut peuvent"),
    past_endings=("èrent", "irent"),
    adverb_endings=("ment",),
    sexes=("femme fillette fille retraitee", "homme garcon retraite"),
    age_links=listed("de age agee"),
    # -- those of one class: another one of them is another thing
    classes=(
        "mere; pere; grand-mere; grand-pere; oncle; tante",
        "fils; fille; neveu; niece",
        "epouse; soeur; fille; cousine",
        "mari epoux; frere; fils; cousin",
        "boulangerie; laverie blanchisserie; pharmacie; boucherie; restaurant; cafe; bar; "
        "entrepot; usine; atelier; librairie; bijouterie; supermarche",
        "ecole; creche; universite; hopital; clinique; eglise; mosquee; synagogue; "
        "bibliotheque; musee; theatre; cinema; prison; stade; hotel; aeroport; gare; port",
        "lait; fromage; beurre; yaourt; boeuf; porc; poulet; agneau; oeufs",
        "chien chiens; chat chats; cheval chevaux; vache vaches; mouton moutons; chevre "
        "chevres; loup loups; ours",
        "bois; acier; beton; brique; verre; plastique; cuivre; aluminium; or!; argent; cuir; "
        "papier",
        "pluie; neige; grele; vent; brouillard; gel; secheresse",
        "incendie feu; explosion; inondation; glissement; avalanche; seisme; collision; "
        "deraillement; intoxication",
        "vol; cambriolage; fraude; escroquerie; corruption; faux; extorsion; meurtre "
        "assassinat; homicide; contrebande; negligence; enlevement",
        "telephone; courriel e-mail; lettre; sms; personne!",
        "gauche; droite",
        "volontaire volontairement propre_initiative; demande; ordre_de ordonne",
    ),
    oppositions=(
        # what one is to do
        (
            "exiger exige exigea ordonner ordonne obliger oblige imposer impose contraindre "
            "contraint exigence",
            "demander demande prier prie solliciter sollicite inviter invite",
            "recommander recommande conseiller conseille suggerer suggere",
            "autoriser autorise permettre permet permis",
            "interdire interdit interdiction",
        ),
        ("volontaire volontairement facultatif", "obligatoire"),
        ("legal legalement", "illegal illegalement illicite"),
        (
            "promettre promet promis garantir garanti",
            "envisager envisage etudier etudie",
            "menacer menace",
        ),
        # what is decided
        (
            "approuver approuve adopter adopte accepter accepte ratifier voter",
            "rejeter rejette refuser refuse repousser",
            "reporter reporte ajourner ajourne differer",
            "proposer propose",
            "envisager envisage etudier etudie",
        ),
        ("reporter reporte ajourner ajourne", "annuler annule"),
        ("resilier resilie rompre rompu", "suspendre suspendu suspend", "renouveler prolonger"),
        ("soutenir soutient soutenu", "opposer oppose", "abstenir abstenu"),
        ("confirmer confirme admettre admis reconnaitre reconnu", "dementir dementi nier nie"),
        ("majorite", "minorite", "unanimite"),
        # persons and offices
        (
            "demissionner demission",
            "licencier licencie renvoyer renvoye limoger limoge revoquer",
            "suspendre suspendu suspension",
            "muter mute transferer transfere",
            "nommer nomme promouvoir promu embaucher",
        ),
        (
            "arreter arrete interpeller interpelle arrestation",
            "inculper inculpe examen",
            "condamner condamne",
            "acquitter acquitte relaxe",
            "liberer libere relacher relache",
        ),
        ("suspect", "coupable auteur"),
        (
            "mort morts tuer tue deces decede",
            "blesser blesse",
            "disparu",
            "indemne indemnes",
            "survivre survecu survivant",
        ),
        ("critique", "grave", "stable", "leger legere"),
        ("deliberement intentionnel volontaire", "accidentel accidentellement involontaire"),
        ("homme hommes", "femme femmes", "enfant enfants"),
        ("professeur enseignant", "eleve eleves etudiant"),
        ("conducteur", "passager", "pieton", "cycliste"),
        ("locataire", "proprietaire"),
        ("acheteur", "vendeur"),
        ("civil civils", "militaire soldat"),
        # more and less
        (
            "augmenter augmente hausse monter croitre progression",
            "baisser baisse reculer recul chuter chute diminuer diminue reduire reduit",
        ),
        ("doubler double", "tripler triple", "supprimer supprime"),
        ("minimum", "maximum", "moyen moyenne"),
        ("benefice benefices", "perte pertes"),
        ("excedent", "deficit"),
        ("net nette", "brut brute"),
        ("partiel partiellement", "total totalement complet completement"),
        # goods and money
        ("acheter achete acquerir", "vendre vendu", "louer loue", "voler vole", "donner don"),
        ("importer importe importation", "exporter exporte exportation"),
        ("garder conserver", "rendre rendu restituer"),
        ("authentique original", "faux fausse falsifie contrefait"),
        ("cacher cache dissimuler", "reveler revele devoiler"),
        ("construire construit", "demolir demoli raser", "reparer repare renover restaurer"),
        ("main manuel manuellement", "machine automatique mecanique"),
        # time and course
        (
            "commencer debuter debute",
            "finir terminer achever",
            "reprendre repris reprise",
            "interrompre interrompu",
        ),
        ("^ouvrir ouvert ouvre ouverte rouvrir", "fermer ferme fermeture"),
        ("avant", "apres"),
        ("premier premiere", "deuxieme second seconde", "troisieme", "dernier derniere"),
        ("matin", "soir", "nuit"),
        ("printemps", "automne", "hiver"),
        ("temporaire provisoire provisoirement", "definitif definitivement permanent"),
        (
            "quotidien chaque_jour",
            "hebdomadaire chaque_semaine",
            "mensuel chaque_mois",
            "annuel chaque_annee",
        ),
        ("ouvrables ouvres", "calendaires"),
        ("gagner gagne victoire", "perdre perdu defaite", "nul"),
        # place and manner
        ("nord", "sud", "est", "ouest"),
        ("urbain urbaine", "rural"),
        ("national", "regional", "municipal local"),
        ("public publique publiquement", "prive privee secret secrete"),
        ("direct directement", "indirect indirectement"),
        ("noir noire", "blanc blanche", "rouge", "vert verte", "bleu bleue", "jaune", "gris grise"),
        ("couteau", "pistolet fusil revolver", "bombe explosif"),
        ("voiture", "autobus bus autocar", "camion", "train", "velo bicyclette", "moto"),
    ),
    several_bodies=listed(
        """
        agences associations commissions comites conseils tribunaux federations instituts
        institutions ministeres organisations organismes partis syndicats universites
        """
    ),
    # -- quotations
    telling_words=listed(
        """
        jamais toujours presque seulement tout toute tous toutes chaque aucun aucune personne rien
        quelques plusieurs beaucoup peu plus moins sans contre avant apres jusque depuis
        parce si doit doivent devra peut peuvent pourra pourrait
        pas non ni ne
        """
    ),
    came_out=listed("publie publiee publia diffuse rendu presente"),
)

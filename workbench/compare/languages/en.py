"""English."""

from workbench.compare.languages import Language, alike, lines, listed

LANGUAGE = Language(
    code="en",
    stemmer="english",
    # -- words
    stop_words=listed(
        """
        a about above after again against all also although am among an and any are aren't as at
        be because been before being below between both but by can cannot could couldn't did
        didn't do does doesn't doing don't down during each even few for from further had hadn't
        has hasn't have haven't having he he'd he's her here hers herself him himself his how
        however i i'd i'm i've if in into is isn't it it's its itself just me more most much
        must my myself no nor not now of off on once only onto or other our ours out over own
        per quite rather same she she's should shouldn't since so some such than that that's the
        their theirs them themselves then there these they they're they've this those through
        thus to too toward towards under until up upon very via was wasn't we we're we've were
        weren't what when where whether which while who whom whose why will with within without
        won't would wouldn't yet you your yours
        """
    ),
    synonyms=alike(
        "say: said says saying told tells stated states declared declares added adds noted "
        "notes remarked commented",
        "allege: alleges alleged alleging claims claimed claiming",
        "accuse: accuses accused blamed blames",
        "assert: asserts asserted maintains maintained insists insisted argues argued "
        "contends contended",
        "reject: rejects rejected dismisses dismissed repudiated",
        "condemn: condemns condemned denounced denounces decried",
        "criticize: criticizes criticized criticised criticises criticising criticizing "
        "slammed lambasted",
        "deny: denies denied denying refuted refutes",
        "confirm: confirms confirmed verified verifies affirmed affirms",
        "admit: admits admitted acknowledged acknowledges conceded concedes",
        "show: shows showed shown showing demonstrated demonstrates indicates indicated "
        "highlighted",
        "announce: announces announced unveiled unveils",
        "publish: published publishes release released releases issued issues",
        "begin: began begins begun start started starts starting commenced commences",
        "end: ended ends ending finish finished finishes concluded concludes",
        "stop: stopped stops halt halted halts halting ceased ceases suspended suspends",
        "continue: continues continued ongoing",
        "happen: happened happens occurred occurs occur took",
        "cause: caused causes causing triggered triggers prompted prompts provoked",
        "increase: increased increases rise rises rose risen grew grown grow grows climbed climbs",
        "decrease: decreased decreases fall falls fell fallen dropped drops declined declines",
        "cut: cuts slash slashed slashes slashing reduced reduces reduce scrapped scrap scraps",
        "buy: buys bought purchase purchased purchases acquired acquires acquire",
        "sell: sells sold selling",
        "build: builds built construct constructed construction",
        "close: closed closes closing shut shuts",
        "open: opened opens opening",
        "die: died dies dead deaths death killed fatalities",
        "injured: hurt wounded injuries injury injure injures",
        "help: helps helped aid aided assist assisted assistance",
        "ask: asked asks asking requested requests request urged urges",
        "demand: demands demanded demanding",
        "order: ordered orders instructed instructs instruction instructions",
        "allow: allowed allows permit permits permitted let lets authorized authorizes authorised",
        "forbid: forbids forbade forbidden ban bans banned prohibited prohibits prohibit barred",
        "need: needs needed require requires required",
        "use: uses used using employ employs utilized",
        "choose: chose chosen chooses pick picked select selected selects",
        "find: found finds discovered discovers detected detects",
        "examine: examined examines examining inspected inspects reviewed reviews review "
        "probed studied",
        "inquiry: inquiries enquiry investigation investigations probe probes",
        "receive: received receives got gets",
        "give: gave given gives provided provides provide supplied supplies",
        "send: sent sends transmit transmitted transmits transmitting transmission dispatched",
        "pay: paid pays paying",
        "win: won wins winning victory",
        "lose: lost loses losing",
        "arrest: arrested arrests detained detains detention",
        "resign: resigned resigns resignation quit quits",
        "appoint: appointed appoints named",
        "election: elections poll polls vote votes voted voting ballot ballots electoral",
        "company: companies firm firms corporation business",
        "employee: employees worker workers staff staffer staffers",
        "official: officials authorities authority",
        "government: administration cabinet",
        "police: officers constabulary",
        "doctor: dr doctors physician physicians",
        "child: children kid kids youngster youngsters",
        "car: cars vehicle vehicles automobile",
        "plane: planes aircraft airplane aeroplane",
        "ship: ships vessel vessels boat boats ferry ferries",
        "house: houses home homes household households dwelling dwellings",
        "people: persons residents inhabitants citizens person",
        "city: cities town towns municipal municipality",
        "document: documents paper papers report reports",
        "communique: communiques statement statements release",
        "agreement: agreements deal deals accord accords pact treaty",
        "law: laws legislation statute act",
        "court: courts tribunal tribunals",
        "judge: judges justice",
        "lawyer: lawyers attorney attorneys counsel solicitor barrister",
        "suspect: suspects accused defendant defendants",
        "blaze: fire fires blazes",
        "quake: earthquake earthquakes quakes tremor",
        "cyberattack: cyberattacks hack hacks hacking",
        "price: prices cost costs costing",
        "money: funds funding cash",
        "percent: % pct percentage",
        "quarter: quarters fourth",
        "almost: nearly virtually",
        "about: roughly approximately around some",
        "big: large huge vast great major",
        "little: small tiny minor",
        "quick: fast rapid swift quickly rapidly swiftly",
        "important: significant key crucial considerable significantly",
        "also: additionally moreover furthermore besides",
        "but: however yet though although despite",
        "last: final",
        "first: initial",
        "false: untrue incorrect wrong inaccurate",
        "true: correct accurate accurately right",
        "weak: flimsy poor feeble",
        "refutable: debunked refuted rebutted disproved",
        "irreversible: inexorable unstoppable",
        "lawful: legal legally lawfully",
        "unlawful: illegal illicit illegally",
        "foreign: overseas abroad",
        "ministry: department",
        "chief: head leader boss chairman chair chairs chaired chairwoman",
        "try: tried tries attempt attempted attempts attempting sought seeks seek",
        "undermine: undermined delegitimize delegitimise weaken weakened",
        "result: results outcome outcomes",
        "autumn: fall",
        "film: movie movies films",
        "football: soccer",
        "lorry: truck trucks lorries",
        "petrol: gasoline gas",
        "neighbour: neighbor neighbors neighbours",
        "colour: color colors colours",
        "centre: center centers centres",
        "metre: meter meters metres",
        "litre: liter liters litres",
        "programme: program programs programmes",
        "defence: defense",
        "licence: license licences licenses",
        "labour: labor",
        "harbour: harbor",
        "honour: honor",
        "grey: gray",
        "tonne: ton tons tonnes",
        "organise: organize organized organised",
        "organisation: organization organizations organisations",
    ),
    # -- speech
    speech_verbs=alike(
        "say: say says said saying tell tells told telling state states stated stating add adds "
        "added adding explain explains explained explaining note notes noted noting remark "
        "remarked comment commented announce announces announced announcing report reports "
        "reported write writes wrote recalls recalled replied reply replies answered stress "
        "stresses stressed stressing emphasise emphasises emphasised emphasize emphasizes "
        "emphasized clarify clarifies clarified underline underlined underlines reiterated "
        "declare declares declared declaring inform informed disclosed call calls called calling "
        "described describes describing spoke speaks labelled labeled labels labelling labeling "
        "insist insists insisted insisting argue argues argued arguing maintain maintains "
        "maintained asserts asserted assured assures testified testifies highlighted",
        "claim: claim claims claimed claiming allege alleges alleged alleging contends contended",
        "deny: deny denies denied denying reject rejects rejected rejecting dismiss dismisses "
        "dismissed dismissing refutes refuted rebutted dispute disputes disputed disputing "
        "contradicts contradicted",
        "admit: admit admits admitted admitting acknowledge acknowledges acknowledged "
        "acknowledging concede concedes conceded conceding confess confesses confessed regret "
        "regrets regretted apologised apologized apologises apologizes",
        "find: find finds found finding concludes concluded concluding established establishes "
        "determined determines shows showed shown confirm confirms confirmed confirming proved "
        "proves proven verified verifies discovered reveals revealed ruled rules",
        "accuse: accuse accuses accused accusing blame blames blamed blaming",
        "criticise: criticise criticises criticised criticising criticize criticizes criticized "
        "criticizing condemn condemns condemned condemning denounce denounces denounced "
        "denouncing slammed faulted faults",
        "promise: promise promises promised promising pledge pledges pledged vow vows vowed",
        "order: order orders ordered ordering instruct instructs instructed instructing require "
        "requires required forbade forbids forbidden banned bans",
        "advise: advise advises advised advising urge urges urged urging recommend recommends "
        "recommended recommending ask asks asked asking request requests requested encourage "
        "encourages encouraged invited invites",
        "warn: warn warns warned warning",
        "suggest: suggest suggests suggested suggesting believe believes believed suspect "
        "suspects suspected fear fears feared fearing expect expects expected estimate estimates "
        "estimated assume assumes assumed doubt doubts doubted thinks thought hopes hoped",
    ),
    speech_nouns=listed(
        """
        state states note notes comment report reports call calls claim claims claiming dispute
        disputes regret regrets find finds finding show shows rules promise promises order orders
        request requests suspect suspects fear fears estimate estimates doubt doubts hopes blame
        reply answered labels bans faults vow pledge pledges expected warning suspected alleged
        reported found thought shown required established ask described called
        """
    ),
    according_to=lines(
        """
        according to
        in the words of
        in the view of
        in the opinion of
        """
    ),
    pronouns=listed("he she it they who"),
    negations=listed(
        """
        not no never none nobody nothing neither nor without cannot can't couldn't didn't doesn't
        don't hadn't hasn't haven't isn't wasn't weren't won't wouldn't aren't shouldn't
        """
    ),
    auxiliaries=listed(
        """
        has had have having is are was were be been being will would shall should can could may
        might must do does did not never also later then now again already still earlier since
        only even just once often both himself herself itself themselves however further too hasn't
        hadn't haven't didn't doesn't don't isn't wasn't
        """
    ),
    passives=listed("is are was were be been being"),
    agent_words=listed("by"),
    determiners=listed(
        """
        the a an its his her their our my your this these those some several many most both each
        every any no another all
        """
    ),
    noun_links=listed("of for at from"),
    clause_words=listed(
        """
        that and but or so when as after before while because if though although whether than
        since until where how why what in on with without under over to by into against about
        during through between among amid despite within near per via like yet there here not
        then however meanwhile and also last
        """
    ),
    relatives=listed("who which whose whom that where"),
    papers=listed(
        """
        report reports statement statements document documents communique release letter letters
        study survey post posts paper papers text email tweet message memo indictment lawsuit
        complaint ruling verdict filing dossier figures data records footage poll analysis article
        """
    ),
    vague_voices=listed(
        """
        spokesman spokeswoman spokesperson spokespeople spokesmen official officials source sources
        authorities authority people person man woman member members representative
        representatives leader leaders others one somebody someone everyone other team agency side
        organisation organization group body
        """
    ),
    hedges=alike(
        "alleged: alleged allegedly purported purportedly supposed supposedly",
        "reported: reportedly",
        "suspected: suspected suspects suspect",
        "may: may might",
        "could: could",
        "seems: appears appear appeared seems seem seemed apparently seemingly",
        "possible: possible possibly perhaps maybe potentially conceivably",
        "probable: probably presumably likely",
    )
    | dict.fromkeys(
        lines(
            """
            is thought to
            are thought to
            was thought to
            were thought to
            is believed to
            are believed to
            was believed to
            were believed to
            is said to
            are said to
            was said to
            were said to
            is reported to
            are reported to
            was reported to
            were reported to
            is understood to
            are understood to
            is alleged to
            are alleged to
            is suspected of
            are suspected of
            was suspected of
            were suspected of
            believed to have
            thought to have
            said to have
            alleged to have
            is feared
            are feared
            fears that
            feared that
            fear that
            will try to
            would try to
            is to try to
            hopes to
            hope to
            plans to try
            """
        ),
        "thought",
    ),
    permitted=listed(
        """
        appeal comment impose apply file request vote ask seek challenge enter keep use leave
        order demand require submit choose decide object reply respond well
        """
    ),
    causes=lines(
        """
        caused
        caused by
        causes
        causing
        cause of
        because of
        due to
        led to
        leading to
        resulted in
        result of
        resulted from
        triggered
        triggered by
        blamed for
        responsible for
        killed by
        thanks to
        brought on by
        the reason for
        made ill
        """
    ),
    left_open=lines(
        """
        not clear
        unclear
        not known
        not yet known
        unknown
        do not yet know
        does not yet know
        do not know
        does not know
        does not say
        did not say
        do not say
        no link
        no evidence
        no proof
        no connection
        not been established
        not established
        not yet established
        not been determined
        not been confirmed
        not confirmed
        not attribute
        not linked
        not proven
        not been proven
        remains open
        too early to say
        too early to tell
        being investigated
        under investigation
        being examined
        cannot say
        could not say
        would not say
        """
    ),
    accusing=listed(
        """
        negligence negligent fraud fraudulent corruption corrupt crime crimes criminal illegal
        illegally unlawful bribe bribes bribed bribery stole stolen theft lied lying lie cheated
        murder murdered killed abuse abused assault assaulted attacked attack guilty fault blame
        blamed responsible caused failed failure ignored violated violation violations breached
        breach misled coverup conspiracy forged falsified manipulated manipulation rigged hid
        concealed embezzled undermine undermined late delayed poisoned polluted dumped threatened
        """
    ),
    verb_forms=alike(
        "drink: drank drunk drinking drinks",
        "give: gave given gives giving",
        "take: took taken takes taking",
        "go: went gone goes going",
        "see: saw seen sees seeing",
        "know: knew known knows knowing",
        "fall: fell fallen falls falling",
        "break: broke broken breaks breaking",
        "steal: stole stolen steals stealing",
        "write: wrote written writes writing",
        "hide: hid hidden hides hiding",
        "lose: lost loses losing",
        "leave: left leaves leaving",
        "make: made makes making",
        "pay: paid pays paying",
        "hold: held holds holding",
        "keep: kept keeps keeping",
        "lead: led leads leading",
        "leak: leaked leaks leaking",
        "sell: sold sells selling",
        "send: sent sends sending",
        "spend: spent spends spending",
        "spread: spreads spreading",
        "strike: struck stricken strikes striking",
        "shoot: shot shoots shooting",
        "sink: sank sunk sinks sinking",
        "run: ran runs running",
        "begin: began begun begins beginning",
        "bring: brought brings bringing",
        "buy: bought buys buying",
        "build: built builds building",
        "catch: caught catches catching",
        "choose: chose chosen chooses choosing",
        "come: came comes coming",
        "draw: drew drawn draws drawing",
        "drive: drove driven drives driving",
        "eat: ate eaten eats eating",
        "feel: felt feels feeling",
        "fight: fought fights fighting",
        "fly: flew flown flies flying",
        "get: got gotten gets getting",
        "grow: grew grown grows growing",
        "hear: heard hears hearing",
        "mean: meant means meaning",
        "meet: met meets meeting",
        "rise: rose risen rises rising",
        "speak: spoke spoken speaks speaking",
        "stand: stood stands standing",
        "swim: swam swum swims swimming",
        "tear: tore torn tears tearing",
        "throw: threw thrown throws throwing",
        "win: won wins winning",
        "be: is are was were been being",
        "have: has had having",
        "do: does did done doing",
    ),
    # -- parts of an article
    source_headings=frozenset(
        {
            "sources",
            "source",
            "references",
            "reference",
            "links",
            "sources cited",
            "further reading",
            "read more",
        }
    ),
    summary_headings=frozenset(
        {
            "summary",
            "highlights",
            "takeaways",
            "conclusion",
            "conclusions",
            "recap",
            "overview",
            "in short",
            "in brief",
            "final thoughts",
            "key points",
            "key takeaways",
            "key facts",
            "main points",
            "at a glance",
            "bottom line",
            "the bottom line",
            "what we know",
            "what to know",
            "in summary",
            "to sum up",
            "the main points",
            "in a nutshell",
        }
    ),
    meta_labels=frozenset(
        {
            "by",
            "byline",
            "author",
            "authors",
            "outlet",
            "published",
            "publication",
            "updated",
            "date",
            "venue",
            "place",
            "location",
            "source",
            "url",
            "photo",
            "written by",
            "compiled by",
            "reported by",
            "edited by",
            "first published",
            "last updated",
            "press contact",
            "media contact",
            "filed by",
            "reporting by",
        }
    ),
    # -- quotations
    elisions=frozenset(
        ("tis", "twas", "twere", "til", "em", "n", "cause", "cos", "bout", "round", "neath")
    ),
)

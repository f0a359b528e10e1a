"""English."""

from workbench.compare.language_tables.bodies import BodyWords
from workbench.compare.language_tables.known_names import NameWords, short_names
from workbench.compare.language_tables.posts import PostWords, together
from workbench.compare.language_tables.ranks import RankWords
from workbench.compare.language_tables.sourcing import SpeechWords, ways_of
from workbench.compare.languages import (
    Language,
    alike,
    groups,
    lines,
    listed,
    numbered,
    phrased,
    valued,
)

_LEARNED = (
    "psychologist psychiatrist epidemiologist physicist astronomer archaeologist statistician "
    "sociologist linguist mathematician meteorologist botanist zoologist pathologist "
)
_HEALING = "nurse pharmacist dentist vet midwife doctor paramedic therapist "
_TRADES = (
    "accountant auditor bursar architect engineer organist choirmaster chaplain verger sculptor "
    "guide cyclist walker sexton surveyor banker jeweller tailor "
    "driver postman baker butcher plumber electrician carpenter bricklayer builder cleaner cook "
    "waiter fisherman shepherd gardener mechanic painter miner sailor welder shopkeeper "
    "hairdresser librarian photographer actor "
    "forester ranger innkeeper firefighter guard "
    "deckhand helmsman purser juror foreman receptionist dispatcher signaller trucker nanny "
    "jockey zookeeper doorman stagehand playwright violinist pianist soprano choreographer "
    "dancer cashier optician physiotherapist radiographer beekeeper winemaker brewer "
    "cheesemaker blacksmith potter glazier roofer scaffolder locksmith bartender porter "
    "logger quarryman stonemason upholsterer milkman clockmaker footballer boxer swimmer "
    "rower skier bosun linesman referee "
)
_FAMILY = (
    "son daughter brother sister father mother wife husband uncle aunt nephew niece cousin "
    "grandfather grandmother grandson granddaughter neighbour girlfriend stepson stepfather "
)

_BODIES = BodyWords(
    kinds=alike(
        "police: police constabulary detectives",
        "prosecution: prosecutors prosecution",
        "fire: brigade firefighters",
        "army: army military navy",
        "union: union unions",
        "company: company firm operator manufacturer maker airline retailer supplier contractor "
        "developer builder employer",
        "bank: bank",
        "insurer: insurer insurers",
        "government: government ministry cabinet",
        "council: council municipality",
        "opposition: opposition",
        "parents: parents",
        "court: court tribunal judges magistrates jury",
        "parliament: parliament senate legislature congress",
        "university: university faculty",
        "school: school academy",
        "hospital: hospital clinic infirmary",
        "church: church diocese parish cathedral",
        "club: club",
        "museum: museum gallery",
        "regulator: regulator watchdog ombudsman inspectorate",
        "audit: audit auditors comptroller",
        "charity: charity",
        "embassy: embassy consulate",
    ),
    vague=listed(
        "agency authority body institution organisation organization group office centre "
        "center service department association"
    ),
    parts=listed("committee board panel assembly council union commission directors management"),
    of_city=listed("city town local municipal"),
)

_RANKS = RankWords(
    tops=alike(
        "largest: largest biggest main top leading",
        "oldest: oldest",
        "newest: newest youngest",
        "busiest: busiest",
        "longest: longest",
        "tallest: tallest highest",
        "richest: richest wealthiest",
        "poorest: poorest",
        "smallest: smallest",
        "fastest: fastest quickest",
        "deepest: deepest",
        "deadliest: deadliest worst",
        "best: best",
        "cheapest: cheapest",
        "dearest: dearest costliest priciest",
    ),
    among=listed("among of"),
    behind=listed("after behind"),
)

_NAMES = NameWords(
    short=short_names(
        """
        robert bob rob bobby robbie bert; william bill will billy willie liam; richard dick rick
        rich ricky; james jim jimmy jamie; john jack johnny jon; michael mike mick mickey;
        catherine katherine kathryn kate katie kathy cathy kitty kay; elizabeth liz lizzie beth
        betty eliza bess libby; margaret maggie meg peggy madge greta rita; edward ed eddie ted ned
        teddy; thomas tom tommy; charles charlie chuck; joseph joe joey; daniel dan danny;
        samuel sam sammy; samantha sam; benjamin ben benny; anthony antony tony; andrew andy drew;
        alexander alex sandy alec; alexandra alex sandra; nicholas nicolas nick nicky; peter pete;
        stephen steven steve; matthew matt; christopher chris kit; christine christina chris tina;
        david dave davy; donald don donny; douglas doug; francis frank; frances fran frankie;
        frederick frederic fred freddie; george georgie; gerald gerry jerry; gregory greg;
        harold harry hal; henry harry hank; jeffrey geoffrey jeff geoff; kenneth ken kenny;
        lawrence laurence larry; leonard len lenny leo; patrick pat paddy; patricia pat patty trish;
        philip phillip phil; raymond ray; ronald ron ronnie; theodore ted theo; timothy tim;
        walter walt wally; susan susanna sue susie; victoria vicky tori; virginia ginny;
        jennifer jenny jen; jessica jess jessie; deborah debbie deb; dorothy dot dottie;
        eleanor ellen nell nellie ellie; helen nell ellie; emily emma em; florence flo;
        gabriel gabe; isabel isabella isobel bella izzy; jacqueline jackie; judith judy;
        katrina trina; lucy lucinda; martha marty; mary molly polly; pamela pam; rebecca becky;
        rosemary rose rosie; sarah sally sadie; teresa theresa tess terry; terence terrance terry;
        valerie val; vincent vince; zachary zach zack; abigail abby gail; albert al bert;
        alfred alf fred; arthur art; barbara barb babs; bernard bernie; bradley brad;
        caroline carolyn carrie; cynthia cindy; clifford cliff; eugene gene; harriet hattie;
        jonathan jon jonny; joshua josh; leslie les; louis lewis lou; louise lou; malcolm mal;
        marjorie marge; maximilian max maxwell; nathaniel nathan nat nate; oliver ollie olly;
        penelope penny; rachel rach; randolph randy; rudolph rudy; sidney sid; stanley stan;
        stuart stewart stu; sylvia sylvie; wilfred wilf; winifred winnie
        """
    ),
)

_SOURCING = SpeechWords(
    putting=dict.fromkeys(listed("put puts putting pegged pegs placed places"), "at"),
    ways=ways_of(
        seen="""
            seen by
            obtained by
            reviewed by
            viewed by
            read by
            examined by
            shown to
            shared with
            has seen
            have seen
            has obtained
            have obtained
            has reviewed
            """,
        released="""
            released by
            published by
            issued by
            disclosed by
            made public
            posted by
            put out by
            handed out by
            distributed by
            unveiled by
            presented by
            given out by
            """,
        leaked="""
            leaked to
            leaked by
            passed to
            """,
    ),
    papers=listed(
        "emails e-mails minutes photographs photos pictures footage video recording recordings "
        "invoices contract contracts plans drawings images logs diary notes messages accounts "
        "correspondence file files transcript transcripts"
    ),
    desk=lines(
        """
        this newspaper
        this paper
        this website
        this reporter
        this magazine
        our reporter
        our correspondent
        this news agency
        """
    ),
    requests=alike(
        "request: request requests requested ask asked application applied demand demanded "
        "petition petitioned sought call motion plea appeal appealed bail",
    ),
    bringing=listed(
        "maintain maintains maintained maintaining argue argues argued arguing contends contended"
    ),
    anaphors=listed(
        "politician executive lawmaker official businessman businesswoman officeholder scientist "
        "academic researcher expert"
    ),
    announcing=listed("announce announces announced announcing confirmed confirms"),
    planned=listed("will would shall"),
    telling=listed("tell tells told telling"),
    pleading=listed(
        "insist insists insisted insisting argue argues argued arguing maintain maintains "
        "maintained asserts asserted contends contended assured assures"
    ),
    made=listed("made filed brought submitted lodged presented put tabled moved backed"),
)

# Words joined by "_" stand in a row. A field is as wide as the desks' use of words: what stands
# in it keeps a headline from being said to tell what its text has not.
_EVENTS: tuple[str, ...] = (
    "strike walkout walkouts: strikes striking strikers stoppage stoppages picket pickets "
    "picketing walked walk industrial_action tools stayaway lockout boycott",
    "dead dies die died killed kills kill deaths death: killing deadly fatal fatally fatality "
    "fatalities lethal body bodies corpse corpses perish perished murder murdered murders "
    "murderer homicide manslaughter victim victims funeral funerals mourn mourning mourners "
    "bereaved widow widower late buried burial drowned drown lives toll casualties shot suicide "
    "stabbed strangled executed dying lifeless autopsy morgue mortality euthanised slaughtered "
    "culled grave obituary",
    "resigns resign resigned resignation quits quit: quitting resigning step stepped steps "
    "stepping leave depart departs departure departed exit exits vacate vacated relinquish "
    "relinquished post retire retired retires retirement bow bowed",
    "arrested arrest arrests arrested: arresting detained detain detains detention held hold "
    "holds custody remand remanded handcuffs handcuffed handcuff cell cells jail jailed prison "
    "seized captured caught apprehended nabbed cuffed bail suspect suspects behind_bars",
    "jailed jails imprisoned: jail prison imprisonment sentence sentenced sentences term years "
    "months custody bars behind_bars incarcerated locked cell detention penitentiary",
    "acquitted acquits: acquittal acquit clear clears cleared guilty innocent exonerated "
    "exonerate verdict court judge jury dismissed charges quashed",
    "bankrupt bankruptcy insolvent: insolvency administration administrator administrators "
    "receivership receivers liquidation liquidator liquidators creditors creditor debt debts "
    "chapter collapse collapsed winding protection",
    "apologises apologizes apology apologised apologized: apologise apologize apologies "
    "apologising sorry regret regrets regretted regretting forgiveness forgive pardon remorse "
    "mea_culpa contrite",
    "sues sue sued: suing lawsuit lawsuits suit suits court courts litigation claim claims "
    "legal action damages plaintiff plaintiffs writ complaint filed",
    "evacuated evacuates evacuate evacuation: evacuating evacuations evacuees evacuee out left "
    "leave leaving moved outside homes shelter shelters fled flee cleared emptied sent rescued "
    "brought",
    "banned bans ban: banning prohibited prohibit prohibits prohibition outlawed outlaw "
    "forbidden forbid forbids barred bar bars stop stopped halt halted suspended illegal "
    "moratorium embargo allowed excluded exclude expelled disqualified",
    "explosion explodes exploded blast: explode exploding explosions blasts blew blow blown "
    "bomb bombs detonated detonation burst",
    "approved approves: backed approve backs endorsed endorses endorse approval approving vote "
    "votes voted voting passed pass passes majority agreed agree agrees green clearance consent "
    "nod adopted adopt adopts favour favor support supports supported ratified ratify accept "
    "accepted accepts signed licence permission permit granted grant allowed allow authorised "
    "authorises",
    "refuses rejects rejected: reject rejection rejecting refused refuse refuses refusal turned "
    "against opposed opposes oppose vetoed veto voted dismissed dismiss denied deny denies "
    "threw blocked block declined declines",
    "accepts accepted: accept acceptance accepting agree agreed agrees agreement approve "
    "approved yes took takes take",
    "sacks sacked fires dismissed axed dismissal layoffs redundancies: sack fired dismiss "
    "dismisses dismissal dismissals layoff layoffs laid redundant redundancies redundancy jobs "
    "cut cuts removed remove ousted oust notice terminated termination go lose lost",
    "installed installs: install installing installation fitted fit mounted set built put "
    "erected equipped",
    "completed completes finishes finished: complete completion finish end ended ends done "
    "ready built inaugurated delivered opened opens",
    "withdraws withdrew scraps scrapped shelves shelved drops abandons: withdrawn withdraw "
    "withdrawal scrap shelve dropped drop abandon abandoned cancel cancelled pulled pull back "
    "retract retracted revoke revoked give given gave up reversed reverses stopped stop stops "
    "end ended ends called",
    "admits confesses admitted confessed: admit confess confession admission admitting "
    "acknowledge acknowledged acknowledges concede conceded concedes recognises recognised "
    "owned guilty",
    "poisons poisoned poisoning: poison toxic contaminated contamination contaminate tainted "
    "poisonous",
    "drunk drunken: alcohol drinking drank drink intoxicated sober beer wine spirits",
    "speeding: speed fast faster limit overspeed racing raced",
    "collides collided collision: collide hit hits crash crashed crashes struck strike ran "
    "rammed smashed impact pile-up ploughed plowed",
    "unanimously unanimous: unanimity consensus dissent",
    "profit profits: profitable surplus earnings earned earn gain gains plus black",
    "doubles doubled: double doubling twice two twofold 100 200",
    "triples trebles tripled trebled: triple treble three threefold thrice",
    "halves halved: half halve halving 50",
    "slashes slashed cuts cutting: slash cut reduce reduced reduces reduction lower lowered "
    "drop dropped fall fell less fewer save savings trim shrink down decrease decreased cheaper",
    "hikes hiked raises rises: hike raise raised rise rose risen increase increased increases "
    "more higher up dearer put",
    "fined: fine fines penalty penalties sanction sanctions punished punishment",
    "escapes escaped: escape fled flee flees fugitive run ran loose breakout absconded getaway "
    "away out survive survived unhurt unharmed avoided",
    "stabbed stabs stabbing: stab knife knives blade wound wounds wounded cut",
    "shot shoots shooting gunman gunmen: shots gun guns fired fire bullet bullets pistol rifle "
    "weapon weapons shoot shooter wounded armed",
    "hacked hackers: hack hacking hacker breach breached cyberattack intrusion intruders "
    "ransomware password access accessed leak leaked stolen attack",
    "postponed postpones: postpone postponement delay delayed delays put_off later deferred "
    "defer adjourned adjourn rescheduled moved move pushed until",
    "cancelled cancels canceled: cancel cancellation cancelling scrapped off axed dropped "
    "withdrawn abandoned annul annulled annuls stop stopped",
    "freed: release released releases free bail out home discharge discharged acquitted "
    "liberated left rescued rescue",
    "convicted convicts: convict conviction guilty sentence sentenced verdict jailed jail court "
    "found pleaded prison",
    "charged indicted: charge charges indict indictment accused accuse prosecutors prosecutor "
    "prosecution arraigned court count counts",
    "kidnapped abducted: kidnap kidnapping abduct abduction kidnappers ransom hostage hostages "
    "taken captive captors seized held",
    "drowned drowns: drown drowning water sank sink sunk river lake sea",
    "unhurt unharmed: hurt harmed injured injury injuries safe escaped uninjured nobody none",
    "insured: insurance insurer insurers insure policy cover covered",
    "sells sell sold sale buys buy bought purchase acquires acquired acquisition takeover: "
    "selling sells purchased purchases acquire offload disposal deal auction auctioned transfer "
    "transferred merger ownership owner stake shares",
    "signs signed: sign signing signature deal contract agreement agreed ink inked sealed",
    "opens opened begins began starts started: begin start starting opened opens launched "
    "launch launches under_way commence commenced first",
    "jailed imprisoned prison: jail term sentence sentenced custody years months bars cell",
    "closed closes shuts closure closures shutters: close closed closing shut shutdown "
    "shuttered doors end ends ended cease ceased ceases",
    "welcomes hails praises welcomed hailed praised applauds: welcome hail praise applaud "
    "applauded pleased delighted happy glad lauded celebrated celebrates good thanked thanks",
    "criticises slams condemns blasts attacks criticizes slammed condemned: criticise "
    "criticised criticize criticized criticism critics condemn condemnation attack attacked "
    "accused accuse accuses called excessive outrage outraged angry anger protest protested "
    "objected complained shame blame blamed against",
    "fined fines: fine fining penalty penalties sanction sanctions punished punishment",
    "steps_down stepping_down stood_down stands_down step_down: resign resigned resignation "
    "quit quits stepped stepping leave leaves left retire retired depart departed",
    "storm storms gale hurricane typhoon tornado: storms wind winds gales weather tempest "
    "stormy squall gusts blizzard cyclone",
    "flood floods flooding: flooded deluge inundated burst",
    "blaze wildfire inferno: fire fires flames flame burn burned burnt burning firefighters "
    "smoke arson alight gutted brigade",
    "earthquake quake: earthquakes tremor tremors magnitude seismic aftershock",
    "divorce divorces: divorced separate separated separation split marriage",
    "demolished demolishes demolition: demolish torn knocked pulled razed bulldozed dismantled",
    "dismantled dismantles: dismantle removed taken torn demolished",
    "record: highest lowest most largest biggest ever never best worst previous history "
    "unprecedented peak longest fastest first",
    "injured hurt wounded injures: injury injuries injure hurt wound wounds hospital hospitals "
    "casualties treated bruised bruises broke broken burns fracture fractures",
    "missing: search searching disappeared vanished unaccounted lost found sought untraced gone",
    "stolen steals theft robbery robbed: steal stole thief thieves theft rob robber robbers "
    "burglar burglars burglary loot taken took break-in raid",
    "extradited extradites deported: extradite extradition deport deportation expelled "
    "expulsion sent handed",
    "vaccinated vaccine vaccines: vaccination vaccinate jab jabs inoculated dose doses immunised",
    "crash crashes crashed: collision collide collided hit hits accident struck derailed "
    "derailment overturned ran rammed slid skidded smashed left",
    "wins won: win winning winner victory victorious triumph triumphs beat beats beaten defeat "
    "defeated elected title prize award awarded champion gold received",
    "annuls annulled overturns overturned quashes quashed: annul overturn quash quashing struck "
    "strikes voided void cancels cancelled revoked revokes upheld reversed",
    "pays paid funds funded finances financed: pay paying fund funding finance financing cost "
    "costs bill bore bear sponsored sponsor money",
    "appeals appealed: appeal appealing challenge challenges contest contests court",
    "finds found discovers discovered: find finding discover discovery located uncovered "
    "detected unearthed recovered spotted",
    "builds built: build building construct construction erect erected",
    "sinks sank sunk capsizes capsized: sink sinking capsize capsizing foundered went_down "
    "wreck overturned keeled",
    "upholds upheld: uphold upholding confirm confirms confirmed sustained dismissed",
    "returns returned repays repaid: return returning repay refund refunds refunded give_back "
    "gave handed hand",
    "destroyed destroys wrecked: destroy destruction destroying burned burnt gutted razed "
    "demolished ruined damaged damage smashed flattened lost",
    "avalanche: avalanches snowslide slide",
    "sabotage sabotaged: sabotage saboteur saboteurs deliberate deliberately tampered tampering",
)

_POSTS = PostWords(
    levels=alike(
        "city: municipal city town citywide borough metropolitan local council",
        "county: county district countywide",
        "state: state statewide provincial regional departmental cantonal",
        "nation: national federal central nationwide us u.s.",
        "world: international global worldwide european",
    ),
    level_nouns=alike(
        "city: city town municipality borough",
        "county: county district",
        "state: state province region canton",
        "nation: nation country",
    ),
    fields=alike(
        "economy: economy economics economic",
        "finance: finance finances financial treasury budget fiscal",
        "labour: labour labor employment work",
        "health: health healthcare medical",
        "defence: defence defense military",
        "interior: interior home",
        "foreign: foreign external",
        "transport: transport transportation traffic mobility",
        "education: education schools school educational",
        "environment: environment environmental climate",
        "agriculture: agriculture farming farm agricultural",
        "trade: trade commerce commercial sales",
        "culture: culture cultural arts heritage",
        "communication: communication communications press media publicity pr",
        "law: legal law",
        "staff: personnel staff hr staffing",
        "operations: operations operating operational",
        "technology: technology technical it tech engineering",
        "safety: safety security",
        "research: research science scientific",
        "sport: sport sports sporting football",
        "truck: truck lorry hgv",
        "bus: bus coach",
        "train: train rail railway tram locomotive",
        "car: car taxi cab",
        "housing: housing homes",
        "planning: planning development urbanism",
        "investigation: investigation investigations investigative criminal crime",
        "maintenance: maintenance upkeep repairs",
        "nursing: nursing nurse nurses",
        "emergency: emergency emergencies casualty",
        "water: water waterworks",
        "harbour: harbour harbor port ports",
        "chief: chief executive",
    ),
    akin=together(
        "chief executive, managing director, director general, head",
        "managing director, director",
        "general manager, manager",
        "general manager, managing director, director general",
        "director general, director",
        "headteacher, principal, head, director",
        "attorney general, prosecutor",
        "police chief, head, superintendent, commissioner",
        "fire chief, head, commander",
        "chief financial officer, director, treasurer",
        "chief operating officer, director, manager",
        "doctor, physician, surgeon, general practitioner",
        "medical officer, doctor, physician, health officer",
        "secretary general, secretary",
        "guard, officer, warden, marshal, watchman, caretaker",
        "police officer, officer, constable, detective, detective constable",
        "spokesperson, representative, press officer",
        "councillor, alderman",
        "senator, lawmaker",
        "minister, secretary",
        "chancellor, rector",
        "coach, manager",
        "envoy, ambassador, representative",
        "judge, magistrate, justice",
        "judge, president",
        "coroner, medical examiner, judge, magistrate",
        "researcher, scientist, biologist, ecologist, geologist, engineer, physicist, historian, "
        "archaeologist, lecturer, professor, epidemiologist, economist",
        "curator, director, head",
        "organiser, steward, representative, activist",
        "cleaner, caretaker",
        "caretaker, warden, guard",
        "author, researcher, writer, reporter, scientist",
        "vicar, priest, rector, pastor",
        "student, pupil, trainee, intern",
        "trainee, intern",
        "partner, shareholder, owner",
        "founder, owner",
        "owner, shopkeeper, innkeeper, farmer",
        "harbourmaster, captain, head",
        "captain, master",
        "singer, soprano",
        "director, conservator, curator",
        "captain, pilot, commander, driver",
        "conductor, director",
        "lieutenant, officer",
        "sergeant, officer",
        "inspector, officer, detective inspector",
        "lawyer, barrister",
        "lawyer, solicitor",
        "lawyer, defender",
        "nurse, midwife",
        "paramedic, nurse",
        "fisherman, captain, sailor",
        "farmer, shepherd",
        "candidate, leader, head",
        "expert, analyst",
        "chair, president, head, leader",
        "mechanic, engineer, technician",
    ),
    loose=listed(
        "author expert activist trader tenant candidate passenger tourist pedestrian hostage"
    ),
    grades=listed("corporal sergeant lieutenant captain major colonel brigadier gen admiral"),
    serving=listed(
        "lawyer barrister solicitor spokesperson representative adviser agent counsel defender"
    ),
    parties=alike(
        "family: victims victim families relatives survivors bereaved parents widow patients",
        "accused: driver suspect doctor captain pilot nurse guard engineer teacher officer",
        "tenants: tenants residents",
        "prosecution: prosecution plaintiff plaintiffs claimant claimants",
        "union: workers staff employees",
        "company: landlord airline operator carrier insurer supplier developer contractor utility",
    ),
    seconds=frozenset({"number two"}),
    members=listed("member"),
    owners=listed("owner"),
    business={"partner": "business partner"},
    aides=listed("spokesperson lawyer treasurer adviser trustee clerk shareholder auditor analyst")
    | {"business partner"},
    manners=phrased(
        "acting, on an interim basis, in an interim capacity, on a temporary basis, temporarily, "
        "in an acting capacity, for the time being, on a provisional basis, provisionally, "
        "as a stopgap, in the interim",
        "deputy, as deputy, as his deputy, as her deputy",
    ),
    appointing=listed(
        "named appointed elected made chosen nominated sworn confirmed names appoints elects"
    ),
    becoming=listed("became becomes become remains remained been"),
    capacity=listed("role capacity position"),
    leaving=listed("stepped resigned quit retired stood dismissed sacked fired left removed"),
    serving_verbs=alike(
        "lawyer: represents represented representing defends defended defending acts acted acting",
        "spokesperson: speaks",
        "adviser: advises advised",
    ),
)

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
        "demand: demand demands demanded demanding",
        "order: order orders ordered ordering instruct instructs instructed instructing require "
        "requires required forbade forbids forbidden banned bans",
        "advise: advise advises advised advising urge urges urged urging recommend recommends "
        "recommended recommending ask asks asked asking request requests requested encourage "
        "encourages encouraged invited invites",
        "decline: decline declines declined declining refuse refuses refused refusing",
        "warn: warn warns warned warning",
        "suggest: suggest suggests suggested suggesting believe believes believed suspect "
        "suspects suspected fear fears feared fearing expect expects expected estimate estimates "
        "estimated assume assumes assumed doubt doubts doubted thinks thought hopes hoped",
        "say: responds responded retorts retorted countered recounts recounted mentions "
        "mentioned mentioning complains complained complaining repeats joked quipped laments "
        "lamented boasts boasted signalled signaled writing recalling replying predicts "
        "predicted predicting forecasts protested opined confided",
        "claim: implies implied implying insinuates insinuated insinuating",
        "deny: refute repudiates repudiated disavows disavowed rebuffs rebuffed rebuts",
        "admit: confessing regretting",
        "find: establishing ascertained",
        "suggest: reckon reckons reckoned calculates calculated speculates speculated "
        "presumes guesses guessed anticipates anticipated forecast",
        "criticise: lambasted lambasts decried decries deplored deplores chided rebuked "
        "rebukes berated castigated scolded",
        "promise: guarantees guaranteed undertook undertakes swore swears",
        "order: commanded commands",
        "advise: counsels counselled counseled appealed begged begs pleaded pleads exhorted "
        "implored petitioned",
        "warn: cautions cautioned cautioning alerted",
    ),
    speech_nouns=listed(
        """
        state states note notes comment report reports call calls claim claims claiming dispute
        disputes regret regrets find finds finding show shows rules promise promises order orders
        request requests suspect suspects fear fears estimate estimates doubt doubts hopes blame
        reply answered labels bans faults vow pledge pledges expected warning suspected alleged
        reported found thought shown required established ask described called forecast forecasts
        calculated predicted guaranteed complains counters boasts regretting
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
    pronouns=listed("he she it they who him them"),
    body_pronouns=listed("it they them"),
    several_pronouns=listed("they them"),
    sexed=(
        "she her mrs ms miss lady baroness dame madam sister mother daughter wife widow woman girl "
        "grandmother aunt niece spokeswoman chairwoman businesswoman policewoman councilwoman "
        "congresswoman actress headmistress duchess princess queen",
        "he him his mr sir lord baron father brother son husband widower man boy grandfather uncle "
        "nephew spokesman chairman businessman policeman councilman congressman actor fisherman "
        "headmaster duke prince king monsignor",
    ),
    definite=listed("the"),
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
        only even just once twice thrice always often both himself herself itself themselves
        however further too hasn't
        hadn't haven't didn't doesn't don't isn't wasn't
        """
    ),
    passives=listed("is are was were be been being"),
    agent_words=listed("by"),
    said_links=listed("that"),
    and_words=listed("and but"),
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
    one_of=lines("one of\nsome of\nmany of\nanother of\nseveral of"),
    vague_voices=listed(
        """
        spokesman spokeswoman spokesperson spokespeople spokesmen official officials source sources
        authorities authority people person man woman member members representative
        representatives leader leaders others one somebody someone everyone other team agency side
        organisation organization group body
        """
    ),
    commenting=listed("comment elaborate"),
    sides=alike(
        "police: police detectives detective constabulary constable policeman policewoman sheriff "
        "superintendent",
        "prosecution: prosecutor prosecutors prosecution",
        "fire: firefighters firefighter brigade firemen fireman",
        "army: army military soldiers troops navy general colonel",
        "family: family families relatives parents mother father widow widower brother sister son "
        "daughter wife husband sons daughters brothers sisters grandmother grandfather uncle aunt "
        "cousin niece nephew",
        "neighbours: neighbours neighbors residents resident villagers villager neighbour neighbor "
        "locals townspeople islanders",
        "witnesses: witnesses witness passers-by onlookers bystanders bystander eyewitness "
        "eyewitnesses",
        "union: union unions strikers unionists unionist",
        "defence: defence defense lawyer lawyers solicitor solicitors barrister attorney counsel",
        "health: hospital hospitals doctors doctor surgeons surgeon clinic nurses nurse physician "
        "physicians paramedics medics",
        "company: company firm owner owners operator manufacturer maker shareholders airline bank "
        "retailer supplier contractor builder builders employers management managers employer "
        "developer developers makers suppliers utility brewery bosses refinery factory mine mill "
        "shipyard yard dairy chain supermarket carrier publisher broadcaster landlord landlords",
        "experts: experts expert analysts analyst economists economist specialists engineers "
        "engineer consultants",
        "government: government minister ministers ministry cabinet governor premier",
        "parliament: parliament senators senator lawmakers lawmaker deputies mps mp congressman "
        "congresswoman",
        "opposition: opposition",
        "council: council mayor councillors councillor councilman councilwoman",
        "court: court judge judges jury magistrate magistrates tribunal juror jurors coroner",
        "science: university scientists scientist researchers researcher institute academics "
        "professor historians historian archaeologists archaeologist biologists "
        "biologist geologists",
        "school: school teachers teacher headteacher headmaster headmistress",
        "pupils: pupils students student pupil schoolchildren undergraduates",
        "church: church bishop priest diocese parish archbishop clergy vicar",
        "charity: charity campaigners activists campaigner activist environmentalists "
        "environmentalist conservationists protesters protester demonstrators",
        "regulator: regulator watchdog ombudsman inspectorate inspectors auditors regulators "
        "auditor",
        "insurers: insurer insurers underwriters",
        "travellers: passengers passenger commuters travellers tourists guests holidaymakers "
        "customers customer shoppers diners spectators",
        "patients: patients patient survivors survivor victims",
        "farmers: farmers farmer growers grower fishermen fishers anglers",
        "crew: crew pilots captain skipper sailors",
        "organisers: organisers organizers organiser organizer promoters",
        "workers: workers employees staff workforce miners dockers",
        "press: press media newspapers journalists reporters",
        "authority: agency authority directorate commission department bureau",
        "traders: traders trader shopkeepers shopkeeper vendors stallholders merchants",
        "museum: museum museums gallery",
        "port: port harbour harbor",
        "airport: airport",
        "railway: railway railways",
        "club: club coach players",
        "guild: guild association federation chamber confederation",
    )
    | {
        "fire service": "fire",
        "fire department": "fire",
        "fire brigade": "fire",
        "fire chief": "fire",
        "police department": "police",
        "police chief": "police",
        "health service": "health",
        "ambulance service": "health",
        "coast guard": "army",
    },
    hedges=alike(
        "alleged: alleged allegedly purported purportedly supposed supposedly ostensibly",
        "alleged: putative apparent presumed presumably so-called",
        "reported: reportedly rumoured rumored unconfirmed",
        "suspected: suspected",
        "may: may might",
        "could: could",
        "seems: appears appear appeared seems seem seemed apparently seemingly",
        "possible: possible possibly perhaps maybe potentially potential conceivably",
        "probable: probably likely probable",
    )
    | dict.fromkeys(
        lines(
            """
            is thought to
            signs that
            indications that
            indication that
            hints that
            everything points to
            signs point to
            evidence points to
            suspicion that
            suspicions that
            be ruled out that
            be excluded that
            unconfirmed reports
            rumours that
            rumors that
            it is thought that
            it is believed that
            there is suspicion
            indicators that
            by all appearances
            to all appearances
            if confirmed
            not believe that
            not think that
            doubts that
            doubted that
            unlikely that
            speculation that
            speculated that
            theory that
            hypothesis that
            hunch that
            is presumed to
            are presumed to
            was presumed to
            is assumed to
            are assumed to
            is rumoured to
            is rumored to
            stands accused of
            stand accused of
            under suspicion of
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
            purports to
            purport to
            purported to
            claims to be
            was suspected of
            were suspected of
            accused of
            charged with
            on suspicion of
            believed to have
            thought to have
            said to have
            alleged to have
            is feared
            are feared
            was feared
            were feared
            fears that
            feared that
            fear that
            suspect that
            suspects that
            suspected that
            believe that
            believes that
            believed that
            think that
            thinks that
            assume that
            assumes that
            presume that
            believe the
            believe it
            believe they
            believe he
            believe she
            believes the
            believes it
            suspect the
            suspects the
            suspect him of
            suspect her of
            suspect them of
            whether to
            decide whether
            decided whether
            considering whether
            consider whether
            weighing whether
            according to rumours
            according to unconfirmed
            as far as is known
            in all likelihood
            in all probability
            not ruled out
            not rule out
            cannot rule out
            could not rule out
            did not rule out
            has not ruled out
            have not ruled out
            """
        ),
        "thought",
    )
    | dict.fromkeys(
        lines(
            """
            looks as if
            looked as if
            look as if
            looks as though
            looked as though
            looks like
            feels as if
            gives the impression
            give the impression
            gave the impression
            is attributed to
            are attributed to
            was attributed to
            were attributed to
            is ascribed to
            there is evidence that
            there was evidence that
            evidence suggests
            evidence indicates
            evidence that
            said he believed
            said she believed
            said they believed
            said it believed
            says he believes
            says she believes
            said he thought
            said she thought
            said they thought
            said he suspected
            said she suspected
            said he assumed
            said she assumed
            he believed the
            she believed the
            they believed the
            fairly sure
            fairly certain
            almost certain
            almost sure
            almost certainly
            pretty sure
            not entirely sure
            not quite sure
            not certain that
            not convinced that
            more likely than not
            in all likelihood
            points to a
            point to a
            pointed to a
            pointing to a
            points towards
            point towards
            one of the suspects
            among the suspects
            a suspect in
            suspects in
            person of interest
            sources close to
            according to sources
            according to insiders
            according to rumour
            according to rumours
            according to media reports
            according to press reports
            according to unconfirmed reports
            insiders say
            rumour has it
            rumor has it
            word has it
            it is said that
            is said that
            is rumoured that
            is rumored that
            was rumoured that
            is suggested that
            is conceivable that
            it is conceivable
            is plausible that
            is possible that
            was possible that
            it is likely that
            is likely to have
            are likely to have
            seems likely that
            seems to have
            appears to have
            is assumed that
            it is assumed
            is presumed that
            on the assumption that
            assuming that
            in their view
            to the best of
            as it were
            to some extent
            if the reports are true
            if the figures are right
            if that is true
            on current evidence
            on present evidence
            from what is known
            suspicion lies with
            suspicion falls on
            suspicion fell on
            suspicion points to
            finger points at
            fingers point at
            finger of suspicion at
            the prime suspect
            the main suspect
            the leading theory
            the leading hypothesis
            the main hypothesis
            the main theory
            working theory
            line of inquiry
            in the frame
            being linked with
            are linking
            tipped to
            tipped as
            touted as
            in danger of
            at risk of
            risks
            on the verge of
            on the brink of
            close to
            threatens to
            threaten to
            treated as
            treating the
            treat the
            as suspicious
            hinted that
            hints that
            hinted at
            hinted
            hint that
            implied that
            signs of
            a sign that
            seems that
            may well
            might well
            so-called
            it is feared that
            fears of
            feared to be
            fear he
            fear she
            fear they
            fear it
            fear the
            fears the
            feared the
            fear a
            fears a
            suspect a
            suspects a
            believe a
            believes a
            believe he
            believed to be
            thought to be
            said to be
            reported to be
            alleged to be
            would appear to
            would seem to
            would be the
            would make it
            would make him
            would make her
            for all we know
            the possibility that
            possibility of
            the chance that
            a chance that
            a risk that
            the risk that
            danger that
            no certainty that
            uncertain whether
            unsure whether
            not sure whether
            doubtful whether
            questioned whether
            raises the question
            raised the question
            open question whether
            could not say whether
            not know whether
            unclear whether
            asked whether
            wondered whether
            """
        ),
        "thought",
    )
    | dict.fromkeys(
        lines(
            """
            is expected to
            are expected to
            was expected to
            were expected to
            expects to
            expect to
            expects that
            expect that
            expects some
            expects about
            estimates that
            estimate that
            estimated that
            is estimated to
            are estimated to
            was estimated to
            were estimated to
            is projected to
            are projected to
            is forecast to
            are forecast to
            is due to
            are due to
            is tipped to
            is scheduled to
            are scheduled to
            hopes that
            hope that
            hoped that
            hoping to
            aims to
            aim to
            in theory
            on paper
            subject to approval
            if all goes well
            if approved
            provisionally
            tentatively
            pending approval
            """
        ),
        "expected",
    )
    | dict.fromkeys(
        lines(
            """
            for now
            for the time being
            for the moment
            at this stage
            for the present
            as things stand
            at least for now
            """
        ),
        "now",
    )
    | dict.fromkeys(
        lines(
            """
            is considering
            are considering
            was considering
            were considering
            would consider
            will consider
            consider whether
            would examine
            will examine
            examine whether
            would examine whether
            look at whether
            would look at
            will look at
            is weighing
            are weighing
            weighing up
            is mulling
            are mulling
            is exploring
            are exploring
            explore whether
            study whether
            is toying with
            thinking about
            thinking of
            not ruled out
            reserves the right to
            reserve the right to
            """
        ),
        "weighed",
    )
    | dict.fromkeys(
        lines(
            """
            will try to
            would try to
            is to try to
            are to try to
            hopes to
            hope to
            expects to try
            plans to try
            """
        ),
        "trying",
    )
    | {"would have": "would"},
    able=listed("can ballot balloted able allowed entitled should ought eligible"),
    unreal=lines("if\nbut for\nhad not\nhad he\nhad she\nhad they\nhad it\notherwise\nwithout"),
    infinitives=listed("to"),
    knowing=listed(
        """
        say says attribute attributes attributed link links linked establish established determine
        determined confirm confirmed prove proved proven know known clear verify verified
        """
    ),
    not_yet=listed("yet unable impossible refused declined"),
    seeming_links=listed("to that as likely"),
    cause_nouns=listed("cause causes link connection blame reason origin"),
    permitted=listed(
        """
        fine suspend revoke award sentence stand bid run hold carry take appeal comment impose
        apply file request vote ask seek challenge enter keep use leave
        order demand require submit choose decide object reply respond see hear feel
        smell afford reach
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
    headline_causes=lines(
        """
        caused by
        due to
        because of
        blamed on
        down to
        put down to
        owing to
        the result of
        result of
        resulted from
        stemmed from
        triggered by
        brought on by
        traced to
        the fault of
        thanks to
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
        no proof that
        not be drawn
        not be drawn on
        not speculate
        not comment
        no sign that
        no indication
        no indications
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
        unable to determine
        unable to establish
        unable to say
        could not establish
        could not determine
        could not be determined
        could not be established
        not possible to establish
        not possible to say
        no conclusion
        not ruled out
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
        concealed embezzled damaged destroyed broke broken burned burnt shot injured wounded stolen
        smashed sabotaged hacked leaked beat beaten undermine undermined
        late delayed poisoned polluted dumped threatened
        """
    ),
    verb_endings=("ed",),
    adverb_endings=("ly",),
    gerund_endings=("ing",),
    verb_forms=alike(
        "arise: arose arisen arises arising",
        "beat: beaten beats beating",
        "become: became becomes becoming",
        "bend: bent bends bending",
        "bind: bound binds binding",
        "bite: bit bitten bites biting",
        "bleed: bled bleeds bleeding",
        "blow: blew blown blows blowing",
        "burn: burnt burned burns burning",
        "cling: clung clings clinging",
        "creep: crept creeps creeping",
        "deal: dealt deals dealing",
        "dig: dug digs digging",
        "feed: fed feeds feeding",
        "find: found finds finding",
        "flee: fled flees fleeing",
        "forbid: forbade forbidden forbids forbidding",
        "forget: forgot forgotten forgets forgetting",
        "freeze: froze frozen freezes freezing",
        "hang: hung hanged hangs hanging",
        "lay: laid lays laying",
        "lend: lent lends lending",
        "ride: rode ridden rides riding",
        "seek: sought seeks seeking",
        "shake: shook shaken shakes shaking",
        "shrink: shrank shrunk shrinks shrinking",
        "sing: sang sung sings singing",
        "sit: sat sits sitting",
        "sleep: slept sleeps sleeping",
        "slide: slid slides sliding",
        "stick: stuck sticks sticking",
        "swear: swore sworn swears swearing",
        "sweep: swept sweeps sweeping",
        "swing: swung swings swinging",
        "teach: taught teaches teaching",
        "undertake: undertook undertaken undertakes",
        "wake: woke woken wakes waking",
        "wear: wore worn wears wearing",
        "weep: wept weeps weeping",
        "withdraw: withdrew withdrawn withdraws withdrawing",
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
    # -- numbers
    number_words=valued(
        "0 zero nought; 1 one; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine; "
        "10 ten; 11 eleven; 12 twelve; 13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; "
        "17 seventeen; 18 eighteen; 19 nineteen; 20 twenty; 30 thirty; 40 forty; 50 fifty; "
        "60 sixty; 70 seventy; 80 eighty; 90 ninety"
    ),
    multipliers=valued(
        "12 dozen; 100 hundred; 1000 thousand; 1e6 million; 1e9 billion; 1e12 trillion"
    ),
    percent_words=frozenset({"percent", "per cent", "pct"}),
    comparators={
        **dict.fromkeys(("more than", "above", "older than", "exceeding", "upwards of"), ">"),
        **dict.fromkeys(("at least", "no fewer than", "no less than", "or more"), ">="),
        **dict.fromkeys(("less than", "fewer than", "younger than", "under", "below"), "<"),
        **dict.fromkeys(("nearly", "almost", "close to", "just under"), "~<"),
        **dict.fromkeys(("up to", "at most", "no more than", "as many as", "as much as"), "<="),
        **dict.fromkeys(("about", "around", "some", "roughly", "approximately", "circa"), "~"),
        **dict.fromkeys(("an estimated", "estimated", "or so", "just over"), "~"),
        "within": "<=",
        "over": ">?",
    },
    units={
        **alike(
            "usd: dollar dollars usd $",
            "eur: euro euros eur €",
            "gbp: pound pounds gbp £ sterling",
            "jpy: yen jpy ¥",
            "chf: franc francs chf",
            "crown: crown crowns krona kronor krone kroner sek nok dkk",
            "peso: peso pesos",
            "real: reais brl",
            "rupee: rupee rupees inr",
            "yuan: yuan renminbi cny rmb",
            "rouble: rouble roubles ruble rubles rub",
            "mark: marks",
            "cent: cent cents",
            "penny: p pence penny",
            "second: second seconds sec secs",
            "minute: minute minutes min mins",
            "hour: hour hours hr hrs h",
            "day: day days",
            "week: week weeks",
            "month: month months",
            "year: year years yr yrs",
            "fortnight: fortnight fortnights",
            "decade: decade decades",
            "century: century centuries",
            "mm: mm millimetre millimetres millimeter millimeters",
            "cm: cm centimetre centimetres centimeter centimeters",
            "metre: m metre metres meter meters",
            "km: km kilometre kilometres kilometer kilometers",
            "inch: inch inches",
            "foot: ft foot feet",
            "yard: yard yards",
            "fathom: fathom fathoms",
            "mile: mile miles",
            "acre: acre acres",
            "hectare: ha hectare hectares",
            "mg: mg milligram milligrams milligramme milligrammes",
            "gram: g gram grams gramme grammes",
            "ounce: oz ounce ounces",
            "stone: stone",
            "kg: kg kilo kilos kilogram kilograms",
            "tonne: t tonne tonnes ton tons",
            "pound-weight: lb lbs",
            "litre: l litre litres liter liters",
            "ml: ml millilitre millilitres milliliter milliliters",
            "pint: pint pints",
            "gallon: gallon gallons",
            "barrel: barrel barrels",
            "kw: kw kilowatt kilowatts",
            "mw: mw megawatt megawatts",
            "gw: gw gigawatt gigawatts",
            "kwh: kwh",
            "mwh: mwh",
            "times: occasion occasions",
            "degree: ° degree degrees",
            "knot: knot knots",
        ),
        **dict.fromkeys(("km/h", "kph", "kmh", "kilometres per hour"), "km/h"),
        **dict.fromkeys(("kilometres an hour", "kilometers an hour"), "km/h"),
        **dict.fromkeys(("kilometers per hour", "km an hour", "km per hour"), "km/h"),
        **dict.fromkeys(("nautical mile", "nautical miles"), "nautical-mile"),
        **dict.fromkeys(("mph", "miles per hour", "miles an hour"), "mph"),
        **dict.fromkeys(("square kilometres", "square kilometers", "sq km"), "km2"),
        **dict.fromkeys(("square metres", "square meters", "sq m"), "m2"),
        **dict.fromkeys(("cubic metres", "cubic meters"), "m3"),
        **{
            each: each
            for each in (
                "mg/l",
                "g/l",
                "µg/l",
                "ng/l",
                "mg/kg",
                "m2",
                "m3",
                "km2",
                "µg/m3",
                "kg/m3",
            )
        },
        **dict.fromkeys(("percentage point", "percentage points"), "point"),
        **dict.fromkeys(("year-old", "years old", "year-olds", "years of age"), "age"),
    },
    further_words=listed("another other others more further additional extra"),
    number_articles=frozenset({"a", "an"}),
    number_joins=frozenset({"and"}),
    fractions=valued(
        "0.5 half halves halved halving; 0.333333 third thirds; 0.25 quarter quarters fourths; "
        "0.2 fifth fifths; "
        "0.166667 sixth sixths; 0.142857 seventh sevenths; 0.125 eighth eighths; "
        "0.111111 ninth ninths; 0.1 tenth tenths; 0.083333 twelfth twelfths; "
        "0.05 twentieth twentieths; 0.01 hundredth hundredths"
    ),
    halves=frozenset({"and a half"}),
    share_words=frozenset({"in", "out of", "of every"}),
    ordinals=valued(
        "1 first; 2 second; 3 third; 4 fourth; 5 fifth; 6 sixth; 7 seventh; 8 eighth; 9 ninth; "
        "10 tenth; 11 eleventh; 12 twelfth; 13 thirteenth; 14 fourteenth; 15 fifteenth; "
        "16 sixteenth; 17 seventeenth; 18 eighteenth; 19 nineteenth; 20 twentieth; "
        "30 thirtieth; 40 fortieth; 50 fiftieth; 60 sixtieth; 70 seventieth; 80 eightieth; "
        "90 ninetieth; 100 hundredth"
    ),
    factors=valued(
        "1 times fold; 2 twice double doubled doubling twofold; 3 triple tripled threefold; "
        "4 quadrupled fourfold; 5 fivefold; 10 tenfold"
    ),
    each_words=listed("each every apiece"),
    sum_words=lines("in all\nin total\naltogether\ntotal of\na total\noverall\ntotalling\nmaking"),
    from_words=listed("from"),
    range_words=frozenset({"to", "and"}),
    range_openers=frozenset({"between"}),
    part_words=frozenset({"of"}),
    number_labels=listed(
        "section sections category magnitude article articles chapter page pages paragraph "
        "number no nos flight bus "
        "route line channel phase version level grade gate room platform act rule clause appendix "
        "annex figure table case resolution unit stage group zone district highway exit mark"
    ),
    age_words=frozenset({"aged", "age"}),
    persons=listed("man woman boy girl teenager pensioner child toddler baby"),
    people=listed(
        """
        people persons men women man woman boys girls children child kids youngsters teenagers
        adolescents youths adults pensioners elderly babies infants toddlers newborns families
        family households couples parents mothers fathers relatives residents inhabitants
        citizens villagers locals islanders neighbours tenants householders homeowners owners
        occupants patients sick ill wounded injured hurt dead casualties victims fatalities
        survivors sufferers cases invalids convalescents workers employees staff staffers
        workforce labourers hands personnel colleagues apprentices trainees interns recruits
        volunteers helpers members employers bosses managers directors executives drivers
        passengers travellers commuters riders motorists cyclists pedestrians walkers hikers
        climbers mountaineers alpinists skiers tourists holidaymakers visitors guests sightseers
        pilgrims pupils students undergraduates graduates schoolchildren teachers lecturers
        professors academics researchers scientists scholars experts specialists engineers
        technicians mechanics doctors physicians surgeons nurses midwives paramedics medics
        carers police officers constables detectives agents guards soldiers troops conscripts
        veterans firefighters firemen rescuers lifeguards divers sailors seamen crew mariners
        fishermen fishers anglers miners farmers growers shepherds bakers butchers cooks waiters
        artists actors actresses musicians dancers singers writers authors journalists reporters
        photographers librarians lawyers solicitors barristers judges magistrates jurors
        prosecutors witnesses defendants suspects accused inmates prisoners detainees convicts
        robbers thieves burglars raiders attackers assailants gunmen intruders protesters
        demonstrators marchers strikers campaigners activists supporters fans spectators
        onlookers bystanders audience concertgoers worshippers parishioners mourners customers
        clients shoppers consumers buyers users subscribers viewers readers listeners holders
        shareholders investors savers donors taxpayers claimants complainants plaintiffs
        signatories voters electors candidates delegates councillors ministers senators mps
        legislators lawmakers deputies politicians officials civil servants inspectors auditors
        commissioners players athletes runners rowers swimmers competitors contestants
        participants entrants migrants refugees asylum-seekers evacuees homeless hostages
        captives missing traders merchants vendors sellers shopkeepers stallholders retailers
        entrepreneurs diners attendees invitees applicants respondents retirees contractors
        subcontractors cadets nuns monks priests orphans twins siblings brothers sisters sons
        daughters newcomers bidders landlords lodgers campers bathers surfers skaters pilots
        stewards attendants clerks cleaners porters caretakers janitors conductors cadres aides
        advisers speakers envoys ambassadors diplomats translators interpreters foster gamblers
        punters smokers drinkers addicts dealers smugglers traffickers poachers looters rioters
        squatters deserters rebels fighters militants insurgents civilians nationals foreigners
        expatriates emigrants
        """
    ),
    anybody=listed(
        """
        people persons person men women man woman individuals adults young youngsters members
        participants residents inhabitants locals citizens victims survivors dead casualties
        injured wounded hurt sick ill cases employees workers staff staffers workforce personnel
        colleagues helpers missing others infected hospitalised hospitalized evacuees fatalities
        sufferers trapped stranded detained arrested
        """
    ),
    stand_ins=listed("that which whom them it those these this us"),
    rate_words=listed("a an per each every for"),
    every_words=listed("every"),
    in_all=lines("in total\nin all\naltogether\nall told"),
    countables=listed(
        """
        family families household households home homes house houses flat flats building buildings
        property properties shop shops stall stalls business businesses firm firms farm farms
        vehicle vehicles car cars boat boats animals cattle sheep trees beds seats rooms
        """
    ),
    lumps=lines(
        "up front\nupfront\nin one payment\nin a lump sum\nas a lump sum\nall at once\nin total"
    ),
    total_words=listed("for over in across"),
    stretch_words=listed("for during within"),
    tally_words=lines(
        """
        votes to
        vote to
        votes against
        in favour and
        in favor and
        in favour with
        in favor with
        in favour
        in favor
        voted for and
        for and
        voting for and
        """
    ),
    vote_words=listed("voted vote votes by passed approved rejected backed carried"),
    crowds={"dozens": (24, 150), "scores of": (40, 200), "hundreds": (200, 1500)}
    | {"thousands": (2000, 15000), "tens of thousands": (20000, 150000), "millions": (2e6, 2e7)}
    | {"hundreds of thousands": (2e5, 1.5e6), "couple of": (2, 3), "pair of": (2, 2)}
    | {"handful of": (3, 9)},
    both_words=listed("both"),
    only_words=listed("only just exactly"),
    periods=listed("quarter half semester"),
    # -- dates
    months=numbered(
        "january jan; february feb; march mar; april apr; may; june jun; july jul; august aug; "
        "september sept sep; october oct; november nov; december dec",
        first=1,
    ),
    weekdays=numbered(
        "monday mon; tuesday tue tues; wednesday wed; thursday thu thur thurs; friday fri; "
        "saturday sat; sunday sun"
    ),
    relative_days={
        "yesterday": -1,
        "today": 0,
        "tonight": 0,
        "tomorrow": 1,
        "last night": -1,
        "the day before yesterday": -2,
        "the day after tomorrow": 2,
        "day before yesterday": -2,
        "day after tomorrow": 2,
    },
    turns={"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1},
    spans=alike("week: week", "month: month", "year: year"),
    day_shifts={"eve of": -1, "day before": -1, "day after": 1, "morning after": 1},
    ends_of=frozenset({"end of the", "later this", "earlier this"}),
    future_words=listed(
        "will due until deadline scheduled expected expects planned shall next upcoming coming"
    ),
    year_words=listed(
        "in since until till by of from after before during between late early mid and to for "
        "through around circa"
    ),
    issue_words=listed(
        "issued issue released release published publish announced statement report communique "
        "press conference reporters interview told said says letter wrote dismissed condemned"
    ),
    clock_names={"noon": 720, "midday": 720, "midnight": 0},
    clock_words={"a.m": 0, "am": 0, "p.m": 720, "pm": 720, "in the morning": 0}
    | dict.fromkeys(("in the evening", "in the afternoon", "at night"), 720),
    night_words=lines("at night"),
    clock_places=lines(
        "gmt\nutc\nbst\ncet\ncest\net\nest\nedt\nct\ncst\ncdt\nmst\nmdt\npst\npdt\n"
        "local time\neastern\ncentral\nmountain\npacific\nlondon time\nnew york time"
    ),
    hour_words=frozenset({"o'clock"}),
    clock_parts={"half": 30, "quarter": 15},
    clock_turns={"past": 1, "after": 1, "to": -1},
    day_articles=frozenset({"the"}),
    day_leads=listed("the"),
    before_words=listed("before by"),
    date_leads=alike("until: until till by before", "since: since from", "after: after"),
    open_ends=lines(
        """
        until further notice
        indefinitely
        for an indefinite period
        for the foreseeable future
        for an unspecified period
        until a date to be announced
        with no date set
        sine die
        """
    ),
    seasons=numbered("spring springtime; summer summertime; autumn; winter wintertime", first=1)
    | {"last fall": 3, "this fall": 3, "next fall": 3, "in the fall": 3},
    day_parts=numbered(
        "; dawn daybreak sunrise; morning mornings; afternoon afternoons; "
        "dusk nightfall sunset; evening evenings; night nights nighttime overnight",
        first=1,
    ),
    time_leads=listed(
        "the in on at by before until till since during after that this last next early late "
        "every each from to through around of one and next following"
    ),
    month_parts=dict.fromkeys(("early", "beginning of", "start of", "opening days of"), 1)
    | dict.fromkeys(("mid", "middle of"), 2)
    | dict.fromkeys(("late", "end of", "close of", "last days of"), 3),
    decade_ends=frozenset({"s"}),
    decades=valued(
        "20 twenties; 30 thirties; 40 forties; 50 fifties; 60 sixties; "
        "70 seventies; 80 eighties; 90 nineties"
    ),
    time_sides={"before": -1, "earlier": -1, "after": 1, "later": 1},
    near_words=listed("shortly soon just immediately"),
    feasts=dict.fromkeys(("new year's day", "new year"), (1, 1, 0))
    | dict.fromkeys(("valentine's day", "st valentine's day"), (2, 14, 0))
    | {"may day": (5, 1, 0), "halloween": (10, 31, 0), "boxing day": (12, 26, 0)}
    | {"christmas eve": (12, 24, 0), "christmas day": (12, 25, 0), "christmas": (12, 24, 26)}
    | {"new year's eve": (12, 31, 0)},
    day_first=False,
    kin=(
        "plant: factory works mill site facility",
        "plant: tree flower grass seagrass shrub",
        "shut: close closure shutter",
        "job: work employment redundancy layoff workforce",
        "worker: labourer hand crew",
        "sale: revenue turnover takings receipts",
        "earn: profit income earning",
        "gain: rise advance improve",
        "fall: drop slide tumble plunge sink slip shed decline slump dip shrank shrink dwindle",
        "rise: jump climb soar surge leap swell higher up",
        "cut: trim reduction lower fewer",
        "share: equity shareholder investor stakeholder",
        "dividend: payout",
        "chief: director boss executive manager head",
        "finance: financial treasurer accounts",
        "auditor: audit accountant",
        "board: director directors council committee panel",
        "committee: panel commission council chamber body",
        "regulator: watchdog authority agency council",
        "investigate: inquiry probe examine scrutiny look",
        "launch: open start begin set",
        "warn: tell caution alert",
        "leave: quit resign go step depart",
        "dismiss: sack fire oust remove",
        "successor: replace replacement place",
        "appoint: name install choose hire",
        "meet: talk summit gather conference",
        "talk: negotiate negotiation discuss discussion dialogue",
        "deal: agree sign contract settle settlement",
        "reject: refuse dispute deny decline rebuff",
        "dispute: contest challenge disagree row quarrel",
        "blame: fault responsible accuse",
        "approve: pass back adopt endorse clear",
        "vote: elect ballot motion poll",
        "win: beat defeat victory",
        "lose: defeat beaten",
        "money: cash sum amount fund pound dollar euro",
        "pay: spend spent fund reimburse repay compensate compensation",
        "repay: refund back return",
        "owe: debt loan borrow",
        "cost: worth value price bill",
        "fee: charge fare",
        "charge: accuse indict count prosecute",
        "jail: prison imprison cell sentence term",
        "convict: guilty jury verdict",
        "acquit: clear innocent",
        "fraud: forge forgery fake counterfeit bogus deception swindle cheat crook",
        "forge: forgery fake falsify counterfeit",
        "steal: rob loot burgle thief",
        "court: trial hear hearing judge",
        "lawyer: solicitor barrister counsel attorney defence",
        "police: detective inspector sergeant officer constable",
        "seize: confiscate impound take recover",
        "arrest: custody hold detain",
        "witness: testify testimony evidence",
        "dealer: merchant trader seller shop vendor",
        "sell: seller trade dealer",
        "buy: buyer customer client purchaser",
        "gift: talent",
        "old: antique ancient historic",
        "map: chart",
        "fear: afraid anxious dread scare",
        "guess: suspect suppose believe think",
        "know: aware learn",
        "learn: find discover told hear",
        "telephone: phone ring rang call",
        "hand: give pass deliver",
        "year: twelve-month annual month",
        "half: six",
        "week: seven days fortnight",
        "day: daily",
        "summer: july august june",
        "winter: december january",
        "live: resident home inhabitant reside",
        "house: home flat apartment block building",
        "resident: neighbour villager local people inhabitant",
        "village: town community hamlet",
        "evacuate: leave flee fled move",
        "flee: fled escape run",
        "rescue: save pull bring",
        "drown: drowned water die",
        "kill: die dead death victim toll",
        "injure: hospital wound treat",
        "crash: collide collision accident smash",
        "fire: blaze flame burn burnt smoke",
        "flood: water rain river overflow",
        "storm: wind gale weather",
        "damage: ruin wreck hit collapse",
        "collapse: fall fell gave crumble",
        "crack: fracture fissure gap",
        "bridge: crossing span",
        "road: route lane junction traffic",
        "train: rail carriage driver",
        "ship: vessel ferry boat trawler",
        "ground: aground reef rock sandbank stuck",
        "harbour: port quay dock",
        "crew: officer mate sailor",
        "captain: officer master",
        "engine: motor machinery",
        "pilot: cockpit plane aircraft",
        "airport: flight runway",
        "school: pupil classroom teach",
        "pupil: child student",
        "university: professor researcher scholar",
        "professor: researcher scientist author academic",
        "research: researcher scientist study finding",
        "study: paper article journal publish",
        "test: sample analyse measure result",
        "measure: record find register",
        "species: animal creature kind",
        "grow: spread expand extend",
        "old: age year",
        "single: one sole alone only",
        "large: big biggest largest huge",
        "cover: span stretch extend area hectare square",
        "area: zone district region",
        "clone: copy identical genetic gene dna",
        "doubt: persuade convince sceptic question",
        "climate: warm heat temperature",
        "hot: heat warm",
        "fish: catch trawler stock",
        "farm: crop field harvest",
        "dog: animal pet",
        "hospital: ward bed patient",
        "nurse: staff medic",
        "doctor: medic surgeon physician",
        "vaccine: dose shot jab",
        "outbreak: case infect spread",
        "poison: contaminate toxic pollute",
        "pollute: waste spill discharge",
        "water: supply tap drink",
        "food: meal eat feed",
        "pupil: meal lunch",
        "minister: government secretary",
        "government: ministry state minister",
        "president: leader",
        "mayor: town hall council",
        "parliament: lawmaker mp deputy legislature",
        "bill: law act legislation",
        "rule: regulation law",
        "law: legal statute",
        "plan: propose proposal scheme intend",
        "propose: suggest recommend proposal",
        "recommend: advise advice urge",
        "ask: appeal call urge request",
        "want: seek demand wish",
        "demand: call insist require",
        "promise: pledge vow commit",
        "postpone: delay put defer",
        "cancel: scrap call abandon",
        "suspend: halt stop pause",
        "resume: restart again return",
        "strike: walkout stoppage picket",
        "union: member worker",
        "wage: pay salary rise",
        "protest: march demonstrate crowd",
        "crowd: people thousand attend",
        "attack: raid assault strike",
        "soldier: troop army",
        "weapon: gun arm rifle",
        "bomb: blast explosive",
        "war: fight conflict",
        "peace: truce ceasefire",
        "border: frontier",
        "migrant: refugee asylum",
        "church: bishop priest parish",
        "museum: gallery exhibit collection",
        "painting: art artist canvas work",
        "book: novel author write",
        "film: director actor",
        "music: concert orchestra play",
        "team: squad side club",
        "match: game play",
        "goal: score",
        "coach: manager",
        "race: lap finish",
        "medal: gold silver",
        "contest: bid tender candidate",
        "bid: candidate candidacy apply",
        "gift: bribe present watch",
        "bribe: corrupt corruption",
        "fine: penalty pay",
        "ban: bar exclude suspend",
        "annul: cancel void",
        "appeal: tribunal challenge",
        "statement: comment say spokesman",
        "spokesman: spokeswoman spokesperson speaker",
        "comment: reply respond answer",
        "refuse: would decline",
        "confirm: say acknowledge",
        "admit: concede own confess",
        "lie: false invent untrue mislead",
        "false: invent inflate overstate",
        "hide: conceal secret cover",
        "secret: confidential private",
        "letter: note write",
        "document: file record paper",
        "copy: duplicate",
        "computer: software system digital data",
        "data: information figure",
        "hack: cyberattack breach",
        "customer: client consumer user",
        "shop: store outlet retailer",
        "market: trade exchange",
        "export: import trade",
        "factory: production produce output",
        "build: construction erect put",
        "architect: design",
        "design: plan draw",
        "repair: mend fix work",
        "replace: new change",
        "inspect: check examine survey",
        "safe: safety secure",
        "danger: risk hazard threat unsafe",
        "threat: threaten risk",
        "risk: danger chance likely",
        "alarm: siren signal bell",
        "light: lamp dark",
        "night: evening midnight",
        "dark: night light",
        "early: morning dawn",
        "start: open begin",
        "end: close finish over expire",
        "last: final previous latest",
        "next: follow coming later",
        "almost: nearly close",
        "third: three",
        "quarter: four",
        "double: twice",
        "two-thirds: third",
        "decade: ten thirty",
        "hour: minute day",
        "father: son parent",
        "mother: daughter parent",
        "son: child boy",
        "daughter: child girl",
        "wife: husband marry",
        "friend: colleague",
        "colleague: staff co-worker",
        "neighbour: resident",
        "tired: weary",
        "happy: glad pleased welcome",
        "welcome: praise hail",
        "praise: thank",
        "criticise: attack condemn blast",
        "angry: anger furious fury",
        "sorry: regret apologise",
        "shame: ashamed",
        "proud: pride",
        "afraid: fear",
        "clever: cunning smart",
        "careful: caution",
        "quick: fast hurry",
        "slow: late",
        "empty: vacant unfilled",
        "full: complete",
        "free: release",
        "release: publish free",
        "publish: print appear",
        "newspaper: press report",
        "press: journalist reporter media",
        "reporter: journalist",
        "film: camera record",
        "watch: see monitor",
        "search: look hunt",
        "find: discover turn",
        "lose: miss",
        "miss: absent",
        "return: back",
        "arrive: reach come",
        "reach: hit get",
        "enter: go come",
        "send: dispatch deliver",
        "deliver: bring supply",
        "bring: carry",
        "carry: transport",
        "transport: move haul carry",
        "drive: driver",
        "walk: foot march",
        "swim: swimmer",
        "sea: water ocean",
        "island: isle",
        "coast: shore beach",
        "mountain: hill slope peak",
        "forest: wood tree",
        "river: stream bank",
        "lake: reservoir water",
        "dam: reservoir wall",
        "wall: barrier",
        "door: gate",
        "room: hall",
        "hall: room building",
        "roof: ceiling",
        "street: road",
        "square: plaza",
        "park: garden",
        "garden: lawn plant",
        "grow: grew grown growing growth",
        "know: knew known knowledge",
        "take: took taken taking",
        "give: gave given giving",
        "go: went gone going goes",
        "come: came coming comes arrive arrived arrives arrival",
        "see: saw seen sees seeing watch watched witnessed",
        "leave: left leaves leaving depart departed departure sail sailed",
        "make: made makes making produce produced produces",
        "run: ran running runs operate operated operates operator",
        "write: wrote written writes",
        "speak: spoke spoken speaks speaking talk talked talks",
        "hold: held holding holds",
        "keep: kept keeps keeping retain retained remain remains remained stay stayed",
        "lead: led leads leading head heads headed",
        "think: thought thinks believe believed believes belief",
        "bring: brought brings bringing carry carried carries carrying",
        "catch: caught catches",
        "teach: taught teacher teaches",
        "sink: sank sunk sinks",
        "drive: drove driven driver drives",
        "break: broke broken breaks",
        "meet: met meets meeting meetings session",
        "spend: spent spends spending",
        "feel: felt feels",
        "mean: meant means",
        "stand: stood stands",
        "win: won wins winner victory triumph",
        "strike: struck hit hits collided collision collide",
        "throw: threw thrown throws",
        "fly: flew flown flight flights",
        "draw: drew drawn draws",
        "shake: shook shaken",
        "bear: bore born birth",
        "seek: sought seeks search searched searching",
        "fight: fought fights battle",
        "hear: heard hears hearing",
        "sleep: slept asleep",
        "lay: laid lays put puts placed place",
        "light: lit lamp beacon",
        "shoot: shot shots shooting gunfire fired",
        "steal: stole stolen theft robbery robbed",
        "decide: decided decides decision decisions ruling ruled rules verdict judgment",
        "fail: failed failure failures fails breakdown outage",
        "pay: paid pays finance financed funded fund funds sponsor sponsored bankroll",
        "enterprise: company operator owner utility",
        "vote: ballot election poll polls votes voting",
        "annul: annulled void voided cancel cancelled canceled revoked scrapped quash quashed "
        "overturn",
        "child: pupil pupils student students schoolchildren",
        "teacher: teachers schoolteacher",
        "careless: negligent negligence reckless",
        "dark: unlit extinguished",
        "work: worked works working function functioned",
        "suspend: suspended relieve relieved",
        "hospital: hospitals clinic hospitalised hospitalized treated treatment",
        "hurt: injured wounded injury injuries wounds",
        "rescue: rescued saved evacuated evacuate evacuation shore",
        "leak: leaked spilled spill spilt escaped ran",
        "collect: collected gather gathered picked pick recovered",
        "tow: tug towed pull pulled drag refloat",
        "fear: fears feared afraid worry worried worries concern concerns concerned",
        "hope: hopes hoped expect expects expected expectation anticipated due",
        "old: aged age ancient elderly",
        "new: fresh recent newly",
        "bank: lender banks lenders",
        "loan: credit loans debt debts",
        "tax: taxes levy duty tariff tariffs",
        "profit: profits earnings gain gains",
        "loss: losses lose lost deficit",
        "share: shares stock stocks stake",
        "price: prices cost costs fare fares fee fees",
        "wage: wages pay salary salaries earnings",
        "job: jobs post posts position positions",
        "dismiss: dismissed dismissal sack sacked fired layoffs laid redundancies redundant",
        "hire: hired recruit recruited employ employed",
        "strike: walkout stoppage strikers",
        "union: unions guild federation association",
        "contract: contracts agreement tender deal",
        "project: projects scheme plan plans programme program",
        "road: roads street streets highway motorway",
        "bridge: viaduct span",
        "train: trains rail railway locomotive",
        "flood: floods flooded flooding inundated deluge",
        "storm: storms gale hurricane cyclone typhoon",
        "rain: rains rainfall downpour",
        "wind: winds gusts",
        "river: rivers stream creek",
        "sea: ocean coast coastal shore",
        "mountain: mountains hill hills peak",
        "forest: woods woodland trees tree",
        "farm: farms farmer farmers agriculture agricultural",
        "food: meals meal nutrition",
        "water: waters drinking tap",
        "power: electricity energy blackout",
        "school: schools college academy",
        "university: universities institute faculty",
        "scientist: scientists researcher researchers academics experts expert specialist",
        "study: studies paper survey research analysis analysed analyzed",
        "sample: samples specimen specimens measured measurement measurements reading readings",
        "species: organism organisms creature plant plants",
        "meadow: bed field lawn",
        "bird: birds fowl",
        "fish: fishing fishermen fishers catch catches",
        "disease: illness sickness ill sick infection infected outbreak",
        "drug: medicine medication drugs medicines",
        "vaccine: vaccination jab vaccinated",
        "patient: patients cases",
        "doctor: physician medic surgeon",
        "court: tribunal chamber bench",
        "trial: hearing proceedings case",
        "judge: magistrate justice",
        "prosecutor: prosecutors prosecution",
        "defend: defended defence defense",
        "convict: convicted guilty conviction",
        "sentence: sentenced jailed imprisoned prison jail custody",
        "fine: fined fines penalty penalties",
        "evidence: proof testimony",
        "appeal: appealed appeals challenge challenged",
        "ban: banned barred excluded exclusion disqualified stripped",
        "club: clubs team teams side",
        "match: game games matches",
        "coach: trainer manager",
        "player: players athlete athletes",
        "champion: championship championships title titles",
        "race: regatta contest competition event",
        "goal: goals scored score points",
        "president: chairman chair chairwoman head chief",
        "minister: secretary ministers",
        "mayor: councillor council",
        "parliament: assembly lawmakers legislature deputies senate congress",
        "party: parties faction",
        "opposition: opponents critics critic rival",
        "reform: overhaul change changes amendment",
        "budget: spending expenditure",
        "war: conflict fighting battle",
        "troops: soldiers army military forces",
        "attack: attacks assault assaulted raid",
        "bomb: blast explosion exploded bombing",
        "refugee: refugees migrants migrant asylum",
        "protest: protests demonstration demonstrators rally march protesters",
        "letter: email mail message note",
        "gift: gifts present presents bribe bribes bribery",
        "visit: visited trip tour travel travelled traveled",
        "stay: stays overnight",
        "passenger: passengers travellers commuters",
        "crew: sailors seafarers seamen",
        "captain: master skipper commander",
        "alarm: alert warning warnings warned warn siren",
        "software: update firmware program",
        "test: tests tested trial checked check",
        "repair: repairs repaired fix fixed mend mended restore restored",
        "damage: damaged destruction destroyed harm harmed",
        "cause: causes caused blame blamed reason reasons responsible responsibility",
        "apologise: apologised apologized apology sorry regret regretted regrets",
        "refuse: refused declined declines refusal",
        "answer: answered reply replied response respond responded comment",
        "question: questioned questions asked queried interview interviewed",
        "doubt: doubts doubted doubtful sceptical skeptical persuaded convinced unconvinced",
        "describe: described called calls termed labelled labeled labeling branded",
        "promise: promised promises pledge pledged vowed",
        "warn: caution cautioned",
        "support: supported supports back backed backing endorse endorsed",
        "oppose: opposed opposes against",
        "agree: agreed agrees consent approve approved approval",
        "replace: replaced replacement substitute successor",
        "expand: expanded expansion extend extended extension enlarge",
        "delay: delayed delays postponed late",
        "early: earlier ahead sooner",
        "half: halved halves",
        "double: doubled twice",
        "triple: tripled treble",
        "dozen: twelve",
        "decade: decades",
        "century: centuries",
        "night: overnight evening",
        "morning: dawn",
        "month: months",
        "noon: midday",
        "wife: husband spouse married marriage",
        "mother: mum father dad parent parents",
        "brother: sister siblings sibling",
        "woman: women female lady",
        "man: men male",
        "boy: girl boys girls teenager teenagers",
        "photo: picture pictures photograph photographs image images",
        "film: footage video recording",
        "website: site online internet web",
        "newspaper: paper daily magazine journal",
        "outline: sketch explain explained explanation",
        "reveal: revealed disclosed disclose disclosure uncovered exposed exposing",
        "conceal: concealed hidden hide hid",
        "destroyed: refutable debunked",
        "scope: mandate remit",
        "undermine: discredit erode",
        "soldier: recruit conscript troop serviceman",
        "climber: mountaineer alpinist hiker walker",
        "fan: supporter spectator",
        "sailor: seaman mariner crewman",
        "officer: constable policeman",
        "thief: robber burglar raider",
        "guest: visitor tourist holidaymaker",
        "passenger: traveller commuter",
        "inmate: prisoner detainee",
        "customer: client shopper",
        "protester: demonstrator marcher",
        "firefighter: fireman",
        "engineer: technician",
        "doctor: physician medic",
        "pensioner: retiree",
        "refugee: migrant",
        "shareholder: investor",
        "journalist: reporter",
        "voter: elector",
        "pupil: schoolchild student",
        "teacher: lecturer",
        "nurse: carer",
        "farmer: grower",
        "fisherman: angler",
        "tenant: renter",
        "householder: homeowner",
        "signature: name",
        "post: job position",
        "line: route",
        "service: journey departure sailing trip",
        "ship: boat vessel",
        "car: vehicle",
        "lorry: truck",
        "home: house dwelling household",
        "shop: store outlet",
        "school: college",
        "page: sheet",
        "seat: place",
        "bed: place",
        "firm: company business",
        "village: settlement hamlet",
    ),
    themes=groups(
        """
        burglar thief robber intruder raider gang culprit criminal gunman attacker assailant
        perpetrator; theft burglary robbery heist raid looting steal stole; loot haul booty
        hoard treasure; flee fled escape getaway abscond; tie bind bound gag; tourist visitor
        holidaymaker guest traveller sightseer; traveller passenger commuter rider; driver
        motorist chauffeur; cyclist bike bicycle; pedestrian walker passer-by; lorry truck van
        trailer; bus coach minibus; tram metro subway underground; station stop terminal
        platform; carriage wagon car; engine locomotive motor; brake wheel axle; timetable
        schedule; detour diversion reroute; jam congestion tailback queue; toll fare ticket;
        passport visa permit; airline carrier; airport terminal runway tarmac; flight plane jet
        airliner aircraft; helicopter chopper; crash accident collision wreck pile-up; derail
        track rail; sink capsize founder wreck; port harbour dock quay wharf berth; cargo
        freight goods load shipment container; launch rocket lift-off liftoff blast-off
        spacecraft; satellite orbit probe payload; astronaut crew cosmonaut; telescope
        observatory astronomer; planet star moon asteroid comet; tunnel portal underpass; exit
        door gate hatch; lock bolt seal bar; key code password pin; inferno blaze fire flame;
        burn char gut scorch torch ignite alight; smoke fume gas; choke suffocate asphyxiate
        inhale; firefighter fireman firemen brigade rescuer; rescuer ambulance paramedic
        emergency; siren alarm detector sensor; camera cctv footage surveillance video; spark
        ignite trigger; explode explosion blast detonate bomb; quake earthquake tremor
        aftershock seismic; landslide mudslide avalanche rockfall; flood deluge inundate
        submerge; hurricane cyclone typhoon tornado storm; drought dry arid; heatwave heat hot
        temperature degree; cold frost freeze snow ice; snow ski winter; rain downpour shower;
        lightning thunder; erupt eruption volcano lava; coast shore beach seaside; reef coral;
        glacier ice melt; cliff slope ravine gorge; desert sand dune; swamp marsh wetland bog;
        forest wood jungle woodland; tree timber log trunk; root branch leaf leaves; logging
        deforestation felling fell; wolf wolves predator; bear lion tiger leopard; elephant
        ivory tusk; poach poacher poaching smuggle; smuggle traffic trafficking contraband; hunt
        hunter cull shoot; prey predator; cattle cow livestock herd; sheep ewe lamb flock
        shepherd; pig swine pork; chicken hen poultry; horse rider stable; whale dolphin seal;
        shark bite; bee hive honey pollinate; insect pest mosquito; snake reptile lizard turtle
        tortoise; parrot bird feather; bird flu; fisherman fisher angler trawler; crop harvest
        yield; wheat grain maize corn rice; fruit orchard apple orange; vineyard wine grape;
        olive oil; milk dairy; meat beef butcher; bread bakery baker; soil land ground;
        pesticide chemical spray; fertiliser nitrate; organic natural; endangered threatened
        extinct extinction vanish; conservation environmentalist conservationist ecologist
        campaigner; campaigner activist protester lobby; habitat environment ecosystem; emission
        carbon pollution greenhouse; waste rubbish garbage trash litter dump landfill; sewage
        effluent wastewater; recycle reuse; contaminate taint pollute poison toxic; leak spill
        seep; pipe pipeline main; well borehole; reservoir lake dam; turbine windmill wind;
        solar panel; nuclear reactor; coal mine pit colliery; miner mine shaft; oil petroleum
        crude; gas fuel; fuel petrol diesel; grid power electricity; blackout outage cut;
        battery charge; bill invoice charge; tariff duty levy; tax levy taxpayer revenue;
        subsidy grant aid funding; budget spending finance; deficit shortfall gap hole; debt
        liability owe; creditor lender bank; borrow loan credit; mortgage housing; interest
        rate; inflation price; bankrupt insolvent bankruptcy insolvency administration liquidate
        receivership; auction sale bid bidder; tender bid contract procurement; supplier
        contractor vendor subcontractor; contractor engineer firm; insure insurance insurer
        policy cover underwriter; compensate compensation payout damages indemnity; refund
        reimburse repay; reward bounty; donate donation charity gift; charity foundation trust;
        fortune wealth rich wealthy; poor poverty deprived; wage pay salary; bonus incentive;
        pension retire retirement retiree; retire retired veteran former; hire recruit vacancy
        post position; staff workforce personnel employee; shift overtime rota; strike walkout
        stoppage; picket strike striker; union guild labour; layoff redundancy sack dismiss;
        apprentice trainee intern; unemployed jobless; factory plant works manufacturer;
        manufacture produce assemble; product goods item; brand label logo; advertise
        advertisement campaign ad; customer shopper client consumer; buyer purchaser customer;
        retailer supermarket grocer shop; warehouse depot store storage; deliver courier parcel
        package; startup entrepreneur founder; founder founded establish set; merge merger
        takeover acquisition; subsidiary unit division branch; headquarters office base; chief
        boss head director; executive manager director; chairman chairwoman chair president;
        spokesman spokeswoman representative; trustee board governor; shareholder investor
        stakeholder; share stock equity; index exchange bourse; currency coin note; gold bullion
        metal; jewel diamond gem necklace; silver bronze; copper metal cable wire; steel iron;
        museum gallery exhibition; exhibit display show showcase; curator museum; collection
        collector; antique relic artefact artifact; archaeologist dig excavate excavation;
        replica copy reproduction imitation; genuine authentic original real; painting canvas
        portrait; sculpture statue monument; theatre stage play; actor actress star; singer song
        vocalist band; concert gig show; audience spectator crowd; festival carnival; film movie
        cinema; award prize medal trophy; novel book publisher; library archive; heritage listed
        monument historic; cathedral church chapel; temple mosque synagogue; priest vicar pastor
        clergy bishop; pope vatican; worship prayer mass service; funeral burial bury memorial;
        tomb grave cemetery; hospital clinic infirmary ward; surgery operation operate surgeon;
        nurse midwife carer; physician doctor medic clinician; patient sick ill; scan x-ray
        image radiology radiologist; diagnose diagnosis detect; symptom fever cough; tumour
        cancer tumor malignant; heart cardiac; lung breath breathe; brain neurological stroke;
        blood transfusion bleed; infection infect virus bacteria; virus pathogen germ; epidemic
        pandemic outbreak; flu influenza; vaccine jab dose shot immunise immunisation inoculate;
        drug medicine pill tablet medication; placebo trial volunteer; trial experiment test
        study; side-effect reaction adverse; treat treatment therapy; recover recovery cure
        heal; survive survivor survival; pregnant pregnancy birth baby; baby infant newborn;
        elderly old pensioner; disabled disability wheelchair; blind sight eye; deaf hearing;
        mental psychiatric psychologist; suicide self-harm; addict addiction abuse; alcohol
        drunk drink; smoke cigarette tobacco; diet nutrition eat; obese weight; meal lunch
        dinner canteen; kitchen cook chef; restaurant cafe diner dining; hotel inn hostel;
        holiday vacation break; Easter Christmas; school classroom pupil; teacher tutor
        schoolmaster; pupil schoolchild student; head headteacher principal; exam test grade;
        degree graduate diploma; curriculum lesson; university campus college; lecturer
        professor academic; scholar researcher scientist; laboratory lab; experiment trial;
        theory hypothesis; discover discovery find; genome dna gene genetic; fossil dinosaur;
        ancient prehistoric iron age; century medieval; journal paper publish; data record file
        information; database register archive; hack hacker breach intrusion; breach leak
        exposure expose; ransom extort blackmail; encrypt lock; password credential login;
        server network system; website site portal online; software program code app; phone
        mobile smartphone handset; message text email; broadband internet; robot automation
        machine; algorithm ai; privacy personal confidential; stadium arena ground; roof ceiling
        beam girder; stand terrace seat; collapse cave fall gave; crane scaffold; concrete
        cement; architect engineer designer; builder construction contractor; foundation pillar
        column; inspect inspector inspection survey; safety safe hazard; maintenance repair
        overhaul service upkeep; defect fault flaw flawed malfunction; fault fail failure
        malfunction; overheat hot; faulty broken defective; wear corrosion rust; crack fissure;
        apartment flat tenant; tenant rent landlord; homeless shelter; demolish demolition raze
        tear; neighbourhood district quarter area; suburb outskirts; capital metropolis;
        province county region state; border frontier boundary; neighbouring adjacent nearby
        next; hamlet village parish; square plaza place; headline title; football soccer pitch;
        league division; club team side; striker forward midfielder; goalkeeper keeper; referee
        umpire; coach manager trainer; fan supporter; win victory triumph; loss defeat; draw
        tie; championship title trophy cup; tournament competition; relegate relegation
        promotion; transfer signing fee; doping steroid; sprint race runner; athlete runner
        swimmer; cyclist tour stage; rower rowing boat; sail yacht regatta; medal podium; record
        fastest; injury hurt; minister secretary department; department office authority
        ministry; agency authority body office; council municipality hall authority; mayor
        alderman; governor prefect; premier chancellor; coalition alliance; deputy lawmaker mp
        senator; parliament chamber assembly house; committee panel commission; debate discuss;
        vote ballot; majority minority; referendum plebiscite; candidate contender; campaign
        rally; poll survey opinion; corrupt corruption graft bribe bribery kickback; embezzle
        embezzlement divert siphon misappropriate; launder money; fraud scam swindle deceit; tax
        evasion; scandal affair; resign resignation step quit; dismiss fire remove oust; appoint
        name nominate; successor replace; reform change overhaul; law act bill statute;
        legislation bill law; decree order; rule regulation guideline; licence permit
        authorisation; approve authorise permit green-light; ban prohibit outlaw bar; suspend
        halt stop pause freeze; cancel call scrap abandon; postpone delay defer; resume restart
        reopen; deadline limit until; court tribunal judge bench; judge magistrate justice;
        ruling judgment verdict decision; sue lawsuit suit plaintiff; plaintiff claimant
        complainant; complain complaint grievance; defendant accused; prosecutor prosecution
        attorney; charge indict accuse; manslaughter murder homicide kill; murder killing
        slaying; guilty convict conviction; innocent acquit clear; jail prison imprison cell;
        bail custody remand; sentence term; fine penalty sanction; appeal challenge overturn;
        criminal crime offence liable; liability liable responsible blame; negligence negligent
        careless; witness testify evidence testimony; evidence proof prove; investigator
        detective inspector; inquiry investigation probe; search raid warrant; seize confiscate
        impound; police force officer; patrol guard watch; guard watchman security; suspect
        suspicion; arrest detain hold; hostage kidnap abduct; ransom kidnap; missing disappear
        vanish; search hunt look; body corpse remains; stab knife; shoot gunfire; weapon gun;
        army troop soldier military; general commander officer; navy fleet warship; missile
        rocket strike; drone unmanned; ceasefire truce peace; invade occupy; refugee migrant
        asylum; aid relief; embassy ambassador diplomat; sanction embargo; treaty accord pact;
        summit meeting; negotiate negotiation talks bargain; breakdown collapse fail; mediate
        mediator; offer proposal; refuse reject turn decline; accept agree; demand insist call;
        urge appeal; threaten warn; warn caution alert; promise pledge vow; predict forecast
        expect; estimate calculate reckon; count tally number; figure number statistic; half
        #50; third #33; quarter #25; majority most; dozen #12; thousand hundreds; double twice;
        least minimum; most maximum; barely hardly scarcely; nearly almost close; over more
        exceed above; under less below fewer; increase rise grow; decrease drop fall; shrink
        fall; slash cut reduce; expand extend enlarge; start begin open; end finish close; last
        final; first initial; early before; late delay; year annual; decade ten; fortnight week;
        weekend saturday sunday; dawn morning daybreak; noon midday; evening night; spring april
        march may; summer july august june; autumn september october november; winter december
        january february; yesterday day; anniversary mark; tell inform notify; say explain; add
        stress; announce declare; statement communique release; interview tell; confirm
        acknowledge; deny reject contradict; admit concede recognise; claim allege maintain;
        accuse blame; criticise slam attack condemn; praise laud hail; thank grateful; apologise
        sorry; regret sorry; angry furious outrage; fear worry concern; hope wish; surprise
        shock stun; sad grief mourn; joy happy delight; proud honour; believe think consider;
        doubt question; know aware; learn hear; forget remember; decide choose; plan intend aim;
        try attempt; succeed manage; fail unable; help assist support; prevent avoid stop;
        protect defend shield; save rescue; hurt injure wound; damage harm; destroy wreck ruin;
        break snap; repair fix; build erect construct; create make; use employ; show
        demonstrate; reveal disclose uncover; emerge surface transpire; hide conceal; find
        locate discover; lose missing; give hand grant; receive get obtain; take seize grab;
        bring carry fetch; send dispatch; return back; keep retain; leave depart; arrive reach;
        enter access; move transfer shift; walk foot; run operate; drive steer; stop halt
        standstill; wait await; follow pursue; lead head; join enter; meet gather assemble;
        attend participate; visit tour; live dwell reside; stay remain; buy acquire; sell
        offload; pay fund; cost price; worth value; cheap inexpensive; expensive costly dear;
        free gratis; rich affluent; big large; small little; long lengthy; short brief; high
        tall; deep depth; wide broad; new fresh; old ancient; young youth; strong powerful; weak
        frail; quick rapid; slow sluggish; hard difficult tough; easy simple; dangerous risky
        unsafe; secret covert; public open; private personal; local regional; national country;
        foreign overseas; international global world; rare scarce uncommon; common usual
        frequent; empty vacant deserted; full packed crowded; closed shut; broken damaged; dead
        deceased; alive living; ill sick; healthy fit; pregnant expectant; married spouse;
        family relative kin; father dad; mother mum; child kid; twin sibling; friend companion;
        neighbour local; stranger unknown; leader chief; expert specialist authority; volunteer
        helper; owner proprietor; user customer; author writer; reporter journalist;
        photographer camera; artist painter; musician orchestra; cleaner janitor; uniform
        overalls clothes; mask glove; bag suitcase; box case crate; bottle glass; paper
        document; letter note; contract agreement; map plan; list register; report study; rumour
        gossip; truth fact; lie untruth; mistake error blunder; problem trouble difficulty;
        cause reason; result outcome consequence; effect impact; purpose aim; method way; tool
        equipment device; device gadget instrument; machine apparatus; system network; part
        component piece; spare part replacement; whole entire total; middle centre; edge margin;
        top peak summit; bottom floor; front entrance; back rear; north northern; south
        southern; east eastern; west western; inside interior; outside exterior; custody detain
        arrest jail; handcuff arrest; accomplice helper insider; clue trace evidence; threat
        threaten menace; assault beat punch attack; autopsy coroner forensic; mourn mourner
        tribute vigil; crowd throng mob; riot unrest disorder clash; barricade blockade block;
        curfew lockdown; austerity cutback cut; boss employer; farmer grower peasant; irrigate
        irrigation water; cheese milk; flour wheat bread; grape vine wine; haulier lorry
        transport; motorway highway toll; customs border; anchor moor; tide wave surf; forecast
        predict outlook meteorologist; astronomer telescope; cell gene dna; bone skeleton
        fossil; ruin remains; manuscript archive document; chart map; sketch drawing; forger
        fake counterfeit; auctioneer auction dealer; television broadcast channel; press
        newspaper journalist; interview conversation; photograph picture image; recording tape
        audio; file dossier folder archive; signature sign; draft proposal; amendment revise
        reform; mandate term; throne king queen royal monarch; prince princess royal; envoy
        diplomat ambassador; discipline punish sanction; relieve suspend replace; promote
        promotion; scholarship grant; enrol register; classroom lesson; canteen cafeteria;
        hunger starve famine; salmonella poisoning; quarantine isolate isolation; oxygen breathe
        lung; transplant organ donor; midwife birth; nursery kindergarten; wheelchair disabled;
        waiting queue; prescription pharmacy chemist; overdose drug; domestic violence abuse;
        harass harassment bully; divorce separate; wedding marry bride; inherit heir will;
        landlord owner property; plot land site; brick cement concrete; scaffolding crane; lift
        elevator stairs; window glass; fence wall railing; lamp light; sewer drain; aquifer
        groundwater; incinerator waste; generator power; oilfield oil drilling; cash banknote
        money; account bank; card payment; accountant auditor books; trader dealer merchant;
        franchise chain; waiter restaurant; tourism tourist; ticket entry admission; attendance
        audience; whistle referee; season campaign; marathon runner; swim pool; climb
        mountaineer; cover-up conceal; hoax rumour; controversy row dispute; rebuke criticise
        reprimand; applaud praise; weary exhaust; urgent emergency; calm quiet; noise loud;
        smell stench odour; average mean typical; maximum ceiling most; add sum total; subtract
        deduct; measure length metre; weigh weight kilo tonne; distance mile kilometre; height
        metre tall; hectare acre; schedule timetable date; eve before; midnight night; childhood
        child; grandmother grandfather grandparent; orphan parent; burn scald; rope cable;
        ladder climb; boot shoe; coat jacket; hat cap helmet; flag banner; badge emblem; stamp
        seal; gate barrier; bench seat; clock watch hour; bell ring; engine-driver driver;
        signal light; whistleblower insider informant; leak source; hush silence gag quiet;
        lawyer solicitor counsel; advise counsel urge; claim compensation damages; class-action
        lawsuit; complaint complain; helpline hotline line; switchboard telephone operator;
        archive file folder; scan picture image; address home; surname name;
        petition signature name sign; hold seat room capacity accommodate; ground stadium arena
        pitch venue; hire rent lease let; casket reliquary box chest; burn scald blister; victim
        dead die fatality; youngest oldest age aged year-old; treat hospital patient admit;
        bedridden bed wheelchair immobile; nurse carer staff duty shift; begin start break
        outset; laundry washing kitchen; inspect inspection check audit rating rated; put lodge
        house shelter accommodate hotel; memorial remembrance vigil service tribute; fee cost
        charge price place; object objection appeal challenge lodge; decontaminate clean soil
        contaminated; spectator fan crowd supporter seat; ticket admission entry pay; lease land
        site plot; vote ballot favour yes against; architect design designer plan; parking car
        space lot; construction building work builder; worshipper nave mass congregation service
        church; sacristan verger priest; thief robber burglar man; overalls workmen dressed
        uniform disguise; treasury treasure vault; reward bounty money; strike stoppage walkout
        work; bus coach vehicle fleet; route line service network; breakdown fault break fail
        defect; driver crew job; fare ticket price; auditor report review; injure hurt wound
        treat; member client customer; fish trout salmon angler; river stream water; solvent
        chemical toxic poison; warn complain caution; valve tank pump pipe; lodge file appeal;
        librarian library reader book; branch library shut closed; reject turn refuse decline;
        talk negotiation bargaining collapse; offer rise pay; school class pupil lesson; climber
        mountaineer alpinist walker hiker party; avalanche snow slab slide; hut refuge lodge
        cabin; rescue search recover dig; beacon transmitter device; survivor alive escape;
        missing lost unaccounted; summit peak mountain face; guide leader instructor; relative
        family parent kin; gym hall sports shelter; soldier recruit conscript troop; accident
        disaster tragedy worst; excursion trip outing tour; university college faculty; dawn
        daybreak light morning; dusk dark night evening; storm gale wind gust; wave sea swell
        surf; tree branch trunk fell; roof tile chimney; power electricity outage homes; train
        rail service cancelled; ferry boat crossing; road route motorway blocked; flood water
        river burst; dam reservoir level; rain downpour millimetre; heat temperature record
        degree; drought water ban; harvest crop yield farmer; price market cost; bank branch
        account; budget spending cut; factory plant shut close; order contract supply; car
        vehicle model; recall withdraw return; airline flight passenger; ship vessel freighter;
        crew sailor seaman; pirate attack seize; hostage captive release; gunman attacker shoot;
        police officer arrest; suspect accused detain; court judge sentence; jail prison term
        year; appeal overturn ruling; murder kill death; drug cocaine haul; weapon gun knife;
        bomb explosive device; virus infection case; outbreak epidemic spread; candidate run
        stand; party coalition alliance; scandal affair corruption; parliament chamber deputy;
        council councillor local; painting picture canvas; artist painter work; concert show
        band; festival event edition; prize award winner; book novel author; school teacher
        head; exam grade result; student degree course; study research paper; species animal
        rare; whale dolphin stranded; wolf bear attack; dog owner bite; zoo enclosure keeper;
        forest fire acre; emission carbon climate; oil spill slick; skeleton bone grave; coin
        hoard gold; church tower bell; monument statue memorial; match game win; goal score
        minute; player striker transfer; race runner time; medal gold record; doping test ban;
        injury knee season
        """
    ),
    # -- parts of an article
    source_headings=frozenset(
        {
            "bibliography",
            "works cited",
            "source material",
            "notes and sources",
            "documents",
            "more on this",
            "see also",
            "credits",
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
            "the numbers",
            "in numbers",
            "in figures",
            "key figures",
            "the facts",
            "fact box",
            "factbox",
            "the facts in brief",
            "the story so far",
            "quick facts",
        }
    ),
    captions=listed(
        "photo pictured picture pictures photos image images caption video graphic above below "
        "left right highlights recap summary briefly background timeline"
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
    contractions={
        "won't": "will not",
        "can't": "can not",
        "cannot": "can not",
        "shan't": "shall not",
        "don't": "do not",
        "doesn't": "does not",
        "didn't": "did not",
        "isn't": "is not",
        "aren't": "are not",
        "wasn't": "was not",
        "weren't": "were not",
        "hasn't": "has not",
        "haven't": "have not",
        "hadn't": "had not",
        "wouldn't": "would not",
        "couldn't": "could not",
        "shouldn't": "should not",
        "mustn't": "must not",
        "needn't": "need not",
        "mightn't": "might not",
        "ain't": "is not",
        "i'm": "i am",
        "you're": "you are",
        "we're": "we are",
        "they're": "they are",
        "i've": "i have",
        "you've": "you have",
        "we've": "we have",
        "they've": "they have",
        "i'll": "i will",
        "you'll": "you will",
        "he'll": "he will",
        "she'll": "she will",
        "it'll": "it will",
        "we'll": "we will",
        "they'll": "they will",
        "there'll": "there will",
        "i'd": "i would",
        "we'd": "we would",
        "you'd": "you would",
        "they'd": "they would",
        "he'd": "he would",
        "she'd": "she would",
        "it's": "it is",
        "he's": "he is",
        "she's": "she is",
        "that's": "that is",
        "there's": "there is",
        "what's": "what is",
        "who's": "who is",
        "here's": "here is",
        "let's": "let us",
        "gonna": "going to",
        "gotta": "got to",
        "wanna": "want to",
        "nobody": "no one",
        "everyone": "every one",
        "everybody": "every one",
        "anyone": "any one",
        "anybody": "any one",
        "someone": "some one",
        "somebody": "some one",
    },
    telling_words=listed(
        """
        all any both each either every everybody everyone everything few half many most much
        neither no nobody none nothing several some somebody someone something
        almost always barely ever hardly nearly never only rarely scarcely seldom sometimes
        may might could must should shall will would can cannot
        before after until since unless if because although though despite without against
        above below under over more less least
        """
    ),
    elisions=frozenset(
        ("tis", "twas", "twere", "til", "em", "n", "cause", "cos", "bout", "round", "neath")
    ),
    # -- scope
    scopes=phrased(
        "whole, all, every, each, entire, whole, everyone, everybody, everything, everywhere",
        "whole, anywhere, without exception, all of, each of",
        "whole~, both, both of, across, throughout, nationwide, countrywide, worldwide, always",
        "whole~, entirely, completely, wholly",
        "nearly, nearly all, almost all, virtually all, nearly every, almost every, all but",
        "most, most of, majority, majority of, the bulk of",
        "most~, mostly, largely, mainly, usually",
        "many, many of, numerous, scores of, a great many, plenty of, often",
        "some, some of, several, several of, various, certain, part of, parts of, portion of",
        "some, a number of, partly, partially, in part, sections of, sometimes, not all",
        "some, not every",
        "some, half of, half the",
        "few, a few, few of, a few of, a handful, handful of, a handful of, rarely",
        "none, none of, not one of, not a single, nobody, nowhere, neither of, never",
        "only, solely, exclusively",
        "any, any of",
        "one of, among the",
        "along, broken down by, results by, figures by, data by, breakdown by, numbers by",
        "along, disaggregated by, totals by, tallies by, divided by, sorted by, listed by",
    ),
    plural_links=listed("the these those his her its their"),
    of_them=lines("of them\nof these\nof those\nof whom\nof which"),
    partials=lines(
        """
        partly
        partially
        in part
        helped
        helped to
        help to
        helps to
        helping to
        contributed to
        took part in
        had a hand in
        was involved in
        were involved in
        almost
        nearly
        """
    ),
    idle_scopes=lines(
        """
        at all
        after all
        above all
        of all
        first of all
        not only
        all right
        all too
        all the more
        every time
        all the same
        once and for all
        the most
        its most
        their most
        at most
        a most
        as many
        how many
        so many
        too many
        each other
        for some
        some time
        in some way
        some kind
        some sort
        not always
        a certain
        no one
        the only
        as part
        the part
        is certain
        was certain
        are certain
        not certain
        make certain
        certain that
        certain to
        if only
        only after
        only when
        only if
        only because
        only to
        only once
        came across
        come across
        no few
        quite a few
        the few
        """
    ),
    scope_links=listed("of at in from to with"),
    # -- names
    honorifics=listed(
        "dr doctor mr mrs ms miss mx prof professor sir lord lady dame baroness baron count hon "
        "honourable rev reverend father sister imam rabbi sheikh justice senor senora don dona"
    ),
    offices=phrased(
        "prime minister, pm, premier",
        "president",
        "vice president, vice-president, vp",
        "president elect",
        "minister",
        "secretary",
        "secretary general, general secretary",
        "attorney general, prosecutor general, general prosecutor",
        "inspector general",
        "governor general",
        "consul general",
        "auditor general, comptroller general",
        "director general, general director",
        "solicitor general",
        "surgeon general",
        "chancellor",
        "governor, gov",
        "mayor, mayoress",
        "councillor, councilor, councilman, councilwoman, council member",
        "senator, sen",
        "lawmaker, legislator, mp, member of parliament, congressman, congresswoman",
        "speaker",
        "ambassador, envoy",
        "consul",
        "commissioner",
        "ombudsman, ombudswoman",
        "inspector, insp",
        "commander, cmdr",
        "superintendent, supt",
        "sergeant, sgt",
        "detective, det",
        "constable",
        "captain, skipper, capt",
        "colonel, col",
        "lieutenant colonel, lt col",
        "major general, maj gen",
        "lieutenant general, lt gen",
        "brigadier general, brig gen",
        "gen",
        "brigadier",
        "major, maj",
        "lieutenant, lt",
        "admiral, adm",
        "sheriff",
        "police chief, chief of police",
        "fire chief",
        "chief of staff",
        "chief executive, ceo, chief executive officer",
        "chief financial officer, cfo, finance chief",
        "chief operating officer, coo",
        "chief scientist",
        "number two, second in command",
        "member",
        "investigator",
        "medical officer",
        "health officer",
        "press officer",
        "officer",
        "managing director",
        "director",
        "chair, chairman, chairwoman, chairperson",
        "manager",
        "head, leader, chief, boss, in charge",
        "general manager",
        "founder, co-founder, cofounder",
        "owner, co-owner",
        "treasurer",
        "trustee",
        "spokesperson, spokesman, spokeswoman, press secretary, communications chief, "
        "communications director, communications officer, head of communications, "
        "director of communications, media officer, press chief",
        "adviser, advisor",
        "coordinator, co-ordinator",
        "judge",
        "magistrate",
        "coroner",
        "prosecutor, district attorney, state attorney, us attorney, crown prosecutor",
        "lawyer, attorney",
        "barrister, counsel",
        "solicitor",
        "organiser, organizer",
        "steward, shop steward",
        "professor, prof",
        "vicar, parish priest",
        "priest",
        "rabbi",
        "imam",
        "volunteer",
        "trainee, apprentice",
        "intern",
        "partner",
        "shareholder, investor",
        "superintendent",
        "detective inspector",
        "detective sergeant",
        "police officer, policeman, policewoman",
        "detective constable",
        "corporal",
        "soldier",
        "firefighter, fireman",
        "paramedic",
        "guard, security guard, watchman, night watchman, security officer",
        "lifeguard",
        "diver",
        "co pilot, copilot",
        "stationmaster",
        "archivist",
        "comptroller, controller",
        "ombudsman, ombudswoman",
        "medical examiner",
        "defender, public defender",
        "expert",
        "pastor",
        "cardiologist",
        "neurologist",
        "oncologist",
        "radiologist",
        "virologist",
        "toxicologist",
        "hydrologist",
        "oceanographer",
        "paediatrician, pediatrician",
        "anaesthetist, anesthesiologist, anaesthesiologist",
        "gynaecologist, gynecologist",
        "obstetrician",
        "trader",
        "tenant",
        "marshal",
        "bailiff",
        "notary",
        "secretary of state",
        "undersecretary, under secretary",
        "permanent secretary",
        "councillor",
        "alderman",
        "counsellor, counselor",
        "psychologist",
        "psychiatrist",
        "therapist",
        "pharmacist, chemist",
        "dentist",
        "vet, veterinarian",
        "midwife",
        "doctor, gp, general practitioner",
        "pathologist, forensic doctor, forensic pathologist, forensic physician",
        "epidemiologist",
        "physicist",
        "astronomer",
        "archaeologist, archeologist",
        "statistician",
        "sociologist",
        "linguist",
        "mathematician",
        "meteorologist",
        "botanist",
        "zoologist",
        "student",
        "pupil, schoolboy, schoolgirl",
        "driver",
        "postman, postwoman, postal worker, mail carrier",
        "baker",
        "butcher",
        "plumber",
        "electrician",
        "carpenter, joiner",
        "bricklayer, mason",
        "builder",
        "cleaner",
        "cook, chef",
        "waiter, waitress",
        "fisherman, trawlerman",
        "shepherd",
        "gardener, groundsman, groundskeeper",
        "mechanic",
        "painter",
        "miner",
        "sailor, seaman",
        "welder",
        "shopkeeper, grocer",
        "hairdresser, barber",
        "librarian",
        "accountant, bookkeeper",
        "auditor",
        "bursar",
        "organist",
        "choirmaster",
        "chaplain",
        "verger",
        "sexton",
        "sculptor",
        "guide",
        "cyclist",
        "walker, rambler, hiker",
        "surveyor",
        "banker",
        "jeweller, jeweler",
        "tailor, dressmaker, seamstress",
        "estate agent, realtor",
        "technician",
        "photographer",
        "musician",
        "actor, actress",
        "singer",
        "labourer, laborer",
        "forester",
        "ranger, gamekeeper",
        "innkeeper, landlord, publican",
        "son",
        "daughter",
        "brother",
        "sister",
        "father",
        "mother",
        "wife, widow",
        "husband, widower",
        "uncle",
        "aunt",
        "nephew",
        "niece",
        "cousin",
        "grandfather",
        "grandmother",
        "grandson",
        "granddaughter",
        "neighbour, neighbor",
        "girlfriend, boyfriend, fiance, fiancee",
        "stepson, stepdaughter",
        "stepfather, stepmother",
        "friend",
        "colleague, workmate",
        "representative",
        "candidate, nominee, contender",
        "king",
        "queen",
        "prince",
        "princess",
        "pope",
        "archbishop",
        "bishop",
        "coach",
        "referee, umpire",
        "editor",
        "reporter, correspondent, journalist",
        "author, writer",
        "researcher",
        "scientist",
        "engineer",
        "biologist",
        "ecologist",
        "geologist",
        "economist",
        "analyst",
        "historian",
        "surgeon",
        "physician",
        "nurse",
        "lecturer",
        "dean",
        "rector",
        "headteacher, headmaster, headmistress, head teacher",
        "teacher",
        "harbourmaster, harbormaster, harbour master, harbor master",
        "curator",
        "architect",
        "conductor",
        "pilot",
        "farmer",
        "activist, campaigner",
        "witness",
        "caretaker",
        "warden",
        "registrar",
        "clerk",
        "whip",
        "dictator, strongman",
        "striker, forward, winger",
        "defender",
        "midfielder",
        "goalkeeper, keeper",
        "first mate, chief mate, first officer",
        "second mate, second officer",
        "bosun, boatswain",
        "deckhand",
        "helmsman, coxswain",
        "purser",
        "flight attendant, stewardess, cabin attendant, air hostess",
        "instructor",
        "linesman, assistant referee",
        "juror",
        "foreman, forewoman",
        "consultant",
        "contractor",
        "receptionist",
        "dispatcher",
        "signaller, signalman",
        "nanny, childminder",
        "jockey",
        "zookeeper",
        "ticket inspector",
        "doorman, bouncer",
        "stagehand",
        "playwright, dramatist",
        "novelist",
        "poet",
        "composer",
        "violinist",
        "pianist",
        "soprano",
        "choreographer",
        "dancer",
        "film maker, filmmaker",
        "broker",
        "cashier, teller",
        "vice chancellor, vice-chancellor",
        "provost",
        "social worker",
        "probation officer",
        "carer, caregiver, care worker",
        "optician",
        "physiotherapist",
        "radiographer",
        "birdwatcher, birder",
        "beekeeper",
        "winemaker, winegrower, vintner",
        "brewer",
        "cheesemaker",
        "blacksmith",
        "potter",
        "glazier",
        "roofer",
        "scaffolder",
        "locksmith",
        "chimney sweep",
        "coastguard",
        "editor in chief, editor-in-chief",
        "chief constable",
        "station commander",
        "shop assistant",
        "bartender, barman, barmaid",
        "flight engineer",
        "night porter, porter",
        "town clerk",
        "harbour pilot",
        "lighthouse keeper",
        "goatherd",
        "logger, lumberjack",
        "quarryman",
        "stonemason",
        "upholsterer",
        "milkman",
        "clockmaker, watchmaker",
        "dog walker",
        "jogger, runner",
        "motorcyclist, biker",
        "pedestrian",
        "passenger",
        "hostage",
        "tourist, holidaymaker",
        "lodger",
        "babysitter",
        "footballer",
        "boxer",
        "swimmer",
        "rower",
        "skier",
        "climber, mountaineer",
        "caretaker, custodian, janitor, concierge",
        "gas fitter, gas installer, gas engineer, heating engineer",
        "geneticist",
        "restorer, conservator",
        "master, ship's master",
        "employee, worker, staff member",
        "columnist",
        "presenter, broadcaster, newsreader",
        "interpreter, translator",
        "foster mother, foster father, foster parent",
        "godfather",
        "godmother",
        "survivor",
        "bystander, onlooker, passer-by",
        "suspect",
        "defendant",
        "ringleader, mastermind",
        "accomplice",
        "lookout",
        "whistleblower, whistle-blower",
        "informant, informer",
        "air traffic controller",
        "flight controller",
        "shift leader, shift manager, shift supervisor",
        "supervisor",
        "overseer",
        "scout leader, scoutmaster",
        "lay preacher, preacher",
        "deacon",
        "abbot",
        "monk",
        "nun",
        "cardinal",
        "negotiator, mediator",
    ),
    office_ranks=phrased(
        "acting, interim, caretaker, temporary, provisional, temporarily, stand-in, stopgap",
        "deputy, vice",
        "former, ex, erstwhile, onetime, retired, one-time, past, once, formerly, previous",
        "outgoing",
        "trainee, apprentice, probationary",
        "incoming, designate, elect",
        "assistant",
        "associate",
        "senior",
        "junior",
        "chief, principal",
        "lead",
        "co",
        "honorary",
        "emeritus",
        "shadow",
        "first",
        "second",
    ),
    professions=lines(
        """
        head
        leader
        founder
        owner
        trustee
        adviser
        lawyer
        barrister
        solicitor
        representative
        king
        queen
        editor
        reporter
        author
        researcher
        scientist
        chief scientist
        engineer
        biologist
        ecologist
        geologist
        economist
        analyst
        historian
        surgeon
        physician
        nurse
        lecturer
        teacher
        architect
        pilot
        farmer
        activist
        witness
        clerk
        dictator
        officer
        striker
        defender
        midfielder
        goalkeeper
        """
    )
    | listed(
        _LEARNED + _HEALING + _TRADES + _FAMILY + "partner shareholder volunteer student pupil"
    )
    | listed("technician musician singer labourer surgeon physician lifeguard diver archivist")
    | listed("cardiologist neurologist oncologist radiologist virologist toxicologist hydrologist")
    | listed("oceanographer paediatrician anaesthetist gynaecologist obstetrician expert pastor")
    | listed(
        "trader tenant corporal sergeant lieutenant captain major colonel brigadier gen admiral"
    )
    | lines("estate agent\nprofessor\nvicar\npriest\nrabbi\nimam\nsoldier\ncounsellor\nfriend")
    | listed(
        "instructor consultant contractor novelist poet composer broker carer birdwatcher "
        "jogger motorcyclist pedestrian passenger hostage tourist lodger babysitter climber "
        "coastguard goatherd "
    )
    | frozenset(
        {
            "first mate",
            "second mate",
            "flight attendant",
            "ticket inspector",
            "film maker",
            "social worker",
            "probation officer",
            "chimney sweep",
            "shop assistant",
            "flight engineer",
            "night porter",
            "lighthouse keeper",
            "dog walker",
        }
    )
    | listed(
        "geneticist restorer employee "
        "columnist presenter interpreter survivor bystander suspect "
        "defendant ringleader accomplice lookout whistleblower informant supervisor overseer "
        "preacher deacon monk nun caretaker "
    )
    | frozenset({"member"})
    | listed("negotiator"),
    ended=phrased("former, until, till"),
    callings=(
        frozenset(
            {"captain", "first mate", "second mate", "engineer", "bosun", "deckhand", "helmsman"}
            | {"purser", "cook", "flight attendant", "flight engineer", "pilot"}
        ),
        listed("juror witness bailiff"),
        listed("owner tenant employee"),
        listed("referee linesman goalkeeper defender midfielder striker coach"),
        listed("driver conductor signaller") | {"ticket inspector"},
        listed("barrister solicitor notary " + _HEALING + _TRADES),
        listed("lawyer teacher " + _HEALING + _TRADES) | lines("estate agent"),
        listed("surgeon nurse pharmacist dentist vet midwife"),
        listed(
            "cardiologist neurologist oncologist radiologist paediatrician anaesthetist dentist "
            "vet gynaecologist virologist toxicologist"
        ),
        listed("professor lecturer student pupil teacher headteacher trainee"),
        listed(_FAMILY),
        listed("friend neighbour colleague"),
    ),
    kinship=listed(_FAMILY + " friend neighbour colleague partner"),
    tops=listed("head headteacher director manager editor dean rector curator coordinator"),
    surnames=listed(
        """
        king queen prince pope bishop dean judge major baker cook butcher miner farmer gardener
        carpenter mason shepherd fisher driver warden clerk constable sergeant marshal page
        chancellor
        sailor partner friend son guard painter reader brother cousin corporal
        potter brewer glazier roofer porter foreman rower runner walker carer climber
        """
    ),
    idle_modifiers=listed(
        """
        new current then longtime long-time veteran top local young old popular controversial
        embattled outspoken newly elected re-elected appointed respected late only own long-serving
        fellow famous well-known local retired present previous one two three
        """
    ),
    as_words=listed("as"),
    office_verbs=alike(
        "chair: chairs chaired",
        "head: heads headed leads led runs ran run leading running heading oversees "
        "oversaw overseeing",
        "director: directs directed",
        "manager: manages managed",
        "owner: owns owned",
        "editor: edits edited",
        "commander: commands commanded",
        "coach: coaches coached",
        "coordinator: coordinates",
        "founder: founded",
    ),
    portfolios=listed("minister secretary commissioner officer"),
    slight_ranks=listed("senior lead honorary co"),
    bodies=listed(
        """
        academy administration agency airline airport alliance archive archives army
        assembly association authority bank bloc board brigade bureau cabinet cathedral
        center centre chamber charity church clinic club coalition college commission
        committee community company confederation conference congregation congress
        consortium constabulary consulate cooperative council court department
        directorate embassy federation firm force forum foundation fund garrison
        government hospital inspectorate institute institution lab laboratory league
        ministry monastery movement museum navy network nursery observatory office
        orchestra organisation organization parliament partnership party police prison
        programme project railway registry regulator research school secretariat
        seminary senate service society station team tribunal trust union university
        watchdog zoo
        ombudsman gallery library comptroller
        """
    ),
    body_marks=listed(
        """
        airlines airways albion athletic capital chronicle consulting controls corp
        corporation courier dynamics dynamo electric energy engineering executive-board
        express facilities fc ferries fire foods forces front gas gazette group guard
        guardian herald holdings inc industries insurance journal laboratories labs
        ledger lines llc logistics ltd magazine mariners media mining mirror mobile
        motors news observer oil partners pharma pharmaceuticals pictures plc post power
        press radio rail railways records review rovers securities services shipping
        solutions staff steel studios systems technologies telecom
        telegraph television times tribune tv united utilities wanderers
        water waterworks works
        """
    ),
    places=listed(
        """
        town city village street avenue road square lane bridge river lake bay gulf
        island islands isle isles mountain mount mountains valley district quarter
        province county port harbour harbor beach cape coast hall terminal pier dock
        park forest village hill hills peninsula strait channel sea ocean desert north
        south east west upper lower reef
        """
    ),
    before_places=listed("in at near from across outside around through throughout towards off to"),
    name_links=listed("de da do dos das del della di du la le van von der den el al bin ibn ben"),
    body_links=listed("of for and & the on"),
    articles=listed("the a an its their his her our this that"),
    joiners=listed("and &"),
    being=listed("is was"),
    relative=listed("who"),
    never_names=listed(
        "i i'm i've i'll i'd ok internet god monday's mr mrs bc ad am pm tv covid covid-19 cet gmt "
        "utc est ntu mg km kwh mwh mw gw gdp dna vat id ii iii iv no"
    ),
    known_as=phrased(
        "united states, us, usa, united states of america, america, american, americans",
        "united kingdom, uk, great britain, britain, british, britons",
        "united nations, un",
        "european union, eu",
        "world health organization, world health organisation, who",
        "international monetary fund, imf",
        "european central bank, ecb",
        "mount, mt",
        "saint, st",
        "fort, ft",
        "denmark, danish, danes, dane",
        "poland, polish, poles, pole",
        "germany, german, germans",
        "france, french",
        "spain, spanish, spaniards, spaniard",
        "sweden, swedish, swedes, swede",
        "netherlands, dutch, holland",
        "switzerland, swiss",
        "turkey, turkish, turks, turk, turkiye",
        "ireland, irish",
        "scotland, scottish, scots, scot",
        "wales, welsh",
        "england, english",
        "greece, greek, greeks",
        "norway, norwegian, norwegians",
        "finland, finnish, finns, finn",
        "thailand, thai, thais",
        "cyprus, cypriot, cypriots",
        "iraq, iraqi, iraqis",
        "peru, peruvian, peruvians",
        "ukraine, ukrainian, ukrainians",
        "philippines, filipino, filipinos",
        "belgium, belgian, belgians",
        "czechia, czech, czechs, czech republic",
        "portugal, portuguese",
        "china, chinese",
        "argentina, argentine, argentinian",
    ),
    demonym_endings=("ian", "an", "ese", "ish", "i", "er", "ic", "ean", "ine", "n"),
    # -- matter
    reasons=listed("because due unless provided condition despite although blamed"),
    clause_openers=listed(
        "and but while which who whose where whom because although though "
        "unless after before as with including despite until that when"
    ),
    # -- hearsay
    citing=lines(
        """
        citing
        cited by
        quoting
        quoted by
        as reported by
        as told by
        reported by
        first reported by
        published by
        carried by
        """
    ),
    reporting=listed("reported reports wrote writes revealed reveals"),
    hearsay=lines(
        """
        messages on social
        messages on whatsapp
        messages in a
        messages circulated
        posts on social
        posts on facebook
        posts on x
        videos on social
        claims on social
        rumours circulated
        rumors circulated
        word spread that
        word got round
        rumour has it
        rumor has it
        word has it
        it is rumoured
        it is rumored
        it was rumoured
        it was rumored
        was rumoured to
        was rumored to
        is rumoured to
        is rumored to
        so the rumour goes
        rumours circulating
        rumors circulating
        rumours on
        rumors on
        heard from a
        heard it from
        heard it said
        she had heard that
        he had heard that
        they had heard that
        had only heard
        i heard that
        heard say
        heard rumours
        heard rumors
        was told by a friend
        was told by a neighbour
        was told by a neighbor
        was told by a colleague
        was told by a relative
        had been told by a friend
        had been told by a neighbour
        had been told by a neighbor
        had been told by a colleague
        had it from a
        had it from her
        had it from his
        got it from a
        at second hand
        second-hand account
        from hearsay
        by hearsay
        according to rumours
        according to rumors
        according to hearsay
        according to a friend
        according to a neighbour
        according to a neighbor
        according to neighbours
        according to neighbors
        according to a relative
        according to a message
        according to a post
        according to posts on
        according to social media
        a message circulating
        messages circulating
        a post circulating
        posts circulating
        a voice message
        """
    ),
    tellers=listed(
        """
        friend friends neighbour neighbours neighbor neighbors relative relatives colleague
        colleagues cousin cousins acquaintance acquaintances someone somebody co-worker coworker
        workmate classmate schoolmate roommate flatmate passer-by stranger brother sister uncle
        aunt nephew niece husband wife girlfriend boyfriend customer pupil
        """
    ),
    telling=listed(
        """
        told telling tells assured informed
        """
    ),
    told_whom=listed(
        """
        her him them me us
        """
    ),
    # -- lists of sources
    document_words=lines(
        """
        bulletin
        bulletins
        circular
        communique
        notice
        gazette
        minutes
        transcript
        report
        reports
        study
        survey
        edition
        issue
        dispatch
        wire
        programme
        program
        agenda
        prospectus
        brochure
        leaflet
        filing
        filings
        ruling
        judgment
        judgement
        verdict
        decree
        order
        letter
        memo
        email
        briefing
        press conference
        news conference
        interview
        post
        statement
        statements
        press release
        press note
        press statement
        media release
        release
        newsletter
        yearbook
        almanac
        archive
        archives
        footage
        video
        broadcast
        press office
        review
        journal
        hearing
        speech
        register
        census
        records
        figures
        data
        dataset
        budget
        accounts
        statistics
        website
        newspaper
        agency
        white paper
        fact sheet
        handout
        manual
        handbook
        catalogue
        paper
        indictment
        complaint
        audit
        appendix
        protocol
        guidelines
        """
    ),
    source_leads=lines(
        """
        with material from
        with information from
        with reporting from
        with additional reporting
        based on
        compiled from
        sourced from
        drawn from
        taken from
        additional material from
        additional reporting from
        information from
        """
    ),
    outlet_words=lines(
        """
        website
        newspaper
        newspapers
        portal
        news agency
        press agency
        news site
        magazine
        weekly
        daily
        outlet
        media
        broadcaster
        tv channel
        news channel
        television
        radio station
        blog
        tabloid
        """
    ),
    denying=listed(
        """
        fail fails failed failing refuse refuses refused decline declines declined deny denies
        denied denying lack lacks lacked lacking avoid avoided avoids prevent prevents prevented
        stop stops stopped cease ceased unable impossible unlikely only just merely even until
        till unless except but hardly barely rarely scarcely ban bans banned forbid forbids
        forbade forbidden reject rejects rejected dismiss dismissed rule ruled oppose opposed zero
        missing absent without miss missed misses escape escaped drop dropped abandon abandoned
        cancel cancelled canceled scrap scrapped postpone postponed suspend suspended block
        blocked halt halted whether closed shut dark idle silent empty spared doubt doubts
        doubted vain scant annul annulled quash quashed overturned forgo forgone withheld
        withhold omit omitted exclude excluded untouched intact unhurt unharmed
        failure refusal expired lapsed neglected ignored overlooked
            withdrew withdrawn withdraw revoke revoked
            withholding declining refusing lacking avoiding preventing stopping ceasing rejecting
        dismissing opposing missing abandoning cancelling scrapping postponing blocking halting
        excluding omitting ignoring neglecting concealing hiding hid hidden concealed suppressed
        suppressing suppress conceal hide
        """
    ),
    lack_nouns=listed("lack absence shortage want"),
    until_words=listed("until till"),
    limits=lines(
        "until\ntill\nexcept\nexcept for\nsave\nsave for\napart from\nother than\nbut for\nbar\n"
        "with the exception of\nexcluding\nunless\nbeyond\naside from"
    ),
    lacking=listed("without"),
    going=listed("on to"),
    denial_links=listed("longer yet even really actually ever one single person"),
    # -- deeds done and meant
    intents=lines(
        """
        about to
        agree to
        aim to
        aims to
        asked to
        attempt to
        attempted to
        called for
        calls for
        consider
        considering
        decide to
        decline to
        declined to
        determined to
        due to
        due to be
        expected to
        expected to be
        expects to
        failed to
        fails to
        hope to
        hoped to
        hopes to
        instead of
        intend to
        intended to
        intends to
        is considering
        is being
        are being
        was being
        were being
        still being
        it would be
        mean to
        offer to
        offered to
        offers to
        plan to
        planned to
        planning to
        plans for
        plans to
        pledge to
        pledged to
        pledges to
        poised to
        prepare to
        prepared to
        prepares to
        preparing to
        promise of
        promise to
        promised to
        promises to
        proposal to
        propose to
        proposed
        proposed to
        proposes to
        ready to
        refuse to
        refused to
        seek to
        seeks to
        set to
        supposed to
        talks about
        thinking of
        threaten to
        threatened to
        threatens to
        tried to
        tries to
        try to
        undertakes to
        undertook to
        urged to
        vow to
        vowed to
        vows to
        want to
        wanted to
        wants to
        wants to be
        was considering
        was to have
        were to have
        vote on
        votes on
        ballot on
        decide on
        decision on
        plan for
        plans for a
        talk of
        threat of
        threats of
        call for
        whether to
        will consider
        willing to
        wish to
        wished to
        wishes to
        would like to
        yet to
        yet to be
        """
    ),
    light_verbs=listed(
        """
        open opened launch launched start started begin began begun carry carried conduct conducted
        make made hold held file filed give given gave sign signed order ordered complete completed
        grant granted issue issued reach reached take took taken lodge lodged submit submitted
        announce announced pay paid set lay laid put bring brought pass passed reached initiated
        """
    ),
    perfects=listed("has have had was were been having"),
    futures=listed("will would shall should can could may might must to not never no being"),
    past_endings=("ed",),
    past_forms=listed(
        """
        became become began begun bent bled bought broke broken brought built came caught chose
        chosen dealt drawn drew driven drove dug fallen fed fell felt fled flew flown fought
        found froze frozen gave gone grew grown held hung kept knew known led left lent lit lost
        made meant met overturned paid ran rebuilt resigned ridden risen rode rose saw seen sent
        shot slept sold sought sped spent spoke spoken stole stolen stood struck stuck swept
        swore sworn taught thought told took tore torn understood undertaken undertook went
        withdrawn withdrew won wore worn written wrote
        """
    ),
    directions=phrased(
        "more, higher, above, up, plus, over last, larger, longer, faster, ahead of",
        "less, fewer, lower, below, down, minus, smaller, shorter, slower, behind",
    ),
    harms=listed(
        "hurt injured wounded injury injuries wound wounds burn burns burned burnt fracture "
        "fractures poisoned concussion"
    ),
    degrees=listed(
        "serious seriously severe severely grave gravely critical critically slight slightly light "
        "lightly minor badly superficial moderate mild life-threatening permanent lasting fatal"
    ),
    asked=listed("asked contacted approached reached questioned pressed queried consulted"),
    slot_leads=alike(
        "of: of",
        "in: in at on",
        "for: for",
        "by: by",
        "with: with",
        "from: from",
        "to: to into",
        "against: against",
    ),
    sexes=("woman girl mother grandmother widow", "man boy father grandfather widower"),
    age_links=listed("of aged age year old"),
    # -- those of one class: another one of them is another thing
    classes=(
        "mother mum mom; father dad; grandmother grandma; grandfather grandpa; aunt; uncle",
        "son; daughter; nephew; niece; grandson; granddaughter",
        "wife; sister; daughter; cousin",
        "husband; brother; son; cousin",
        "bakery; laundry launderette laundromat; pharmacy chemist; butcher; florist; "
        "hairdresser barber; restaurant; cafe; pub tavern; warehouse depot; factory; brewery; "
        "mill; garage; bookshop; jeweller jewellery; supermarket",
        "school; nursery kindergarten; university; hospital; clinic; church; mosque; "
        "synagogue; library; museum; theatre theater; cinema; prison jail; stadium; hotel "
        "hostel; airport; station; harbour port",
        "kitchen; bathroom; bedroom; cellar basement; attic loft; roof; garden; corridor "
        "hallway; stairs staircase; lift elevator",
        "water; bleach; soap; vinegar; alcohol; chlorine; detergent",
        "milk; cheese; butter; yoghurt yogurt; beef; pork; chicken poultry; lamb; eggs egg; "
        "sausage ham",
        "wheat; maize corn; barley; rice; potatoes potato; apples apple; grapes; olives "
        "olive; sugar",
        "dog dogs; cat cats; horse horses; cow cows cattle; sheep lambs; goat goats; pig "
        "pigs; hens; wolf wolves; bear bears; fox foxes",
        "wood wooden timber; steel; concrete; brick bricks; glass; plastic; copper; aluminium "
        "aluminum; gold golden; silver; bronze; leather; paper; cardboard",
        "arm arms; leg legs; head; foot feet; chest; shoulder; knee; hip; neck; skull; lung "
        "lungs; heart; kidney; liver; stomach; ankle; wrist; rib ribs",
        "rain rainfall; snow snowfall; hail; wind gale; fog mist; frost; heatwave; drought; "
        "lightning",
        "fire blaze; explosion blast; flood flooding; landslide mudslide; avalanche; "
        "earthquake; collision crash; derailment; poisoning",
        "influenza flu; measles; cholera; malaria; salmonella; listeria; pneumonia; cancer; "
        "stroke; asthma; diabetes; hepatitis; tuberculosis",
        "theft; robbery; burglary; fraud; bribery; forgery; extortion blackmail; murder; "
        "manslaughter; arson; smuggling; negligence; perjury; rape; kidnapping; trespass",
        "telephone phone phoned; email e-mail emailed; letter wrote; text_message sms; in_person",
        "cash; cheque check!; card; transfer; instalments",
        "petrol gasoline; diesel; gas; electricity; coal; oil; hydrogen; solar; nuclear; "
        "hydroelectric",
        "contract; licence license permit; certificate; invoice; receipt; passport; will!; lease",
        "plumber; electrician; carpenter; mechanic; cook chef; waiter waitress; gardener; "
        "cleaner; farmer; fisherman; nurse; teacher; baker; miner; porter; guard; shepherd; "
        "taxi_driver; bus_driver",
        "left left-hand; right! right-hand",
        "front; rear",
        "upper; lower!",
        "dawn daybreak; noon midday; dusk nightfall sunset; midnight",
        "single; twin twins; triplets",
        "republic; monarchy kingdom",
        "army; navy; coastguard; militia",
        "tenant; owner; neighbour neighbor; guest; customer; visitor; stranger",
        "absolute; simple!; two-thirds",
        "excellent; good; poor; adequate",
        "voluntary voluntarily own_accord own_initiative unprompted; request requested; "
        "order_of orders_of ordered obliged",
        "ferry; trawler; tanker; yacht; cruise_ship; barge; tug; container_ship; rowing_boat "
        "dinghy",
        "tunnel; bridge viaduct; motorway; railway; tram; underground metro subway",
        "catholic; protestant; muslim islamic; jewish; orthodox; buddhist; hindu",
        "conservative; liberal; socialist; green; communist; nationalist",
        "witness; suspect; victim; culprit",
        "proven proved; suspected; ruled_out",
        "arsenic; lead!; mercury; asbestos; cadmium; nitrate nitrates; lithium; cobalt; uranium",
        "wholesale; retail",
        "writing written; orally verbally; e-mail email; telephone phone",
        "drinking_water tap; irrigation; sewage wastewater; rainwater; groundwater",
        "careless carelessness; reckless recklessness; negligent; malicious",
        "independent; internal; parliamentary; judicial",
        "criminal; civil; disciplinary; administrative",
        "oral; written",
        "confidential; public",
        "anonymous anonymously; signed",
        "paid; unpaid",
        "full-time; part-time",
        "married; divorced; single!; engaged!",
        "born; adopted",
        "elected; appointed",
        "sold rented!; donated; auctioned",
        "insured; uninsured",
        "tested; untested",
        "certified; uncertified",
        "wet; dry",
        "hot; cold; lukewarm",
        "deep; shallow",
        "thick; thin",
        "fast; slow",
        "early; late",
        "rich; poor",
        "new; second-hand used!",
        "live alive; dead",
        "raw unpasteurised unpasteurized; pasteurised pasteurized; cooked",
        "organic; conventional",
        "wild; farmed",
        "conscious; unconscious",
        "sober; drunk drunken",
        "licensed; unlicensed",
        "eastern; western; northern; southern",
        "ceiling; floor; wall; roof; window; door",
        "anchor; mast; hull; rudder; engine; propeller",
        "brakes brake; steering; engine; tyre tyres; headlights",
        "pump; valve; pipe; filter; boiler; turbine",
        "cable; pylon; transformer; switch",
        "goal; own_goal; penalty",
        "gold_medal; silver_medal; bronze_medal",
        "semi-final semifinal; final!; quarter-final quarterfinal",
        "father-in-law; mother-in-law; son-in-law; brother-in-law",
        "breakfast; lunch; dinner supper",
        "blood; urine; saliva; hair; tissue",
        "vaccine vaccination; tablet pill; injection; infusion",
        "petition; lawsuit; complaint; appeal!",
        "loan; grant; gift; subsidy",
        "tax; fine!; fee; toll",
        "boycott; strike; demonstration protest march; vigil",
        "sculpture statue; painting; drawing; photograph; tapestry; manuscript",
        "violin; cello; piano; guitar; trumpet; organ",
        "oak; beech; pine; birch; ash!; chestnut; elm",
        "salmon; trout; tuna; cod; herring; eel",
        "bullet; shrapnel; stab knife",
        "strangled; shot; stabbed; poisoned; beaten; drowned; suffocated; burned",
        "asleep; awake",
        "sabotage; wear; corrosion rust; frost; overload; lightning",
        "human_error; technical_fault; sabotage",
        "hacked; leaked",
        "unanimously; narrowly",
        "accent; dialect",
        "trial; retrial; hearing",
        "suspended_sentence; custodial",
        "bail; custody",
        "plaintiff; defendant",
        "majority_stake; minority_stake",
        "merger; takeover acquisition; bankruptcy insolvency",
        "lease; purchase",
        "ground_floor; first_floor; second_floor; third_floor; top_floor",
        "driver's_seat; passenger_seat; back_seat",
        "northbound; southbound; eastbound; westbound",
        "domestic; international",
        "inpatient; outpatient",
        "destroy destroyed; damage! damaged; scratched",
        "sank sunk; aground; capsized; adrift",
        "derailed; collided",
        "fled escaped; surrendered; caught captured recaptured",
        "lied; erred mistaken",
        "fined; warned reprimanded cautioned",
        "expelled; suspended; reprimanded",
        "owns owned; rents rented leases leased; manages managed",
        "founded; joined; took_over",
        "designed; built; restored",
        "saw; heard; smelled smelt",
        "knew known; suspected guessed",
        "ignored; overlooked; forgotten forgot",
        "discovered; reported",
        "nominated shortlisted; winner won",
        "invented; improved; copied",
        "bankrupt insolvent; profitable",
        "always; usually often frequently; sometimes occasionally; rarely seldom hardly; never",
        "immediately instantly; later eventually",
        "gradually slowly; suddenly abruptly",
        "exactly precisely; roughly approximately",
        "alone; together jointly; accompanied",
        "hourly; nightly",
        "confiscated seized; returned",
        "locked; unlocked; ajar",
        "switched_on turned_on; switched_off turned_off",
        "praised; mocked ridiculed",
        "apologised apologized; resigned; defended",
        "encrypted; deleted erased; copied",
        "translated; edited; wrote",
        "swept; burned burnt; buried",
        "cured; relieved; worsened",
        "diagnosed; treated; vaccinated",
        "verified; estimated; guessed",
        "weekdays; weekends",
        "mild; moderate; severe",
        "contagious; harmless",
        "inflammable flammable; explosive; toxic poisonous",
        "reversible; irreversible",
        "upheld; overturned quashed; amended",
        "extradited; deported; released",
    ),
    # -- things of a headline
    things=groups(
        """
        factory plant mill works brewery bakery cannery foundry refinery; school college
        academy; hospital clinic; bridge viaduct; dam reservoir; mine pit quarry; shop store
        supermarket; depot warehouse; station; airport; harbour port; tunnel; ship vessel
        ferry boat trawler tanker yacht; train tram; bus coach; plane aircraft jet airliner
        helicopter; house home cottage villa bungalow; hotel guesthouse hostel; prison jail;
        church chapel mosque synagogue temple; museum gallery; stadium arena; bank branch;
        farm dairy; nursery kindergarten; library; university; theatre cinema; pub
        restaurant cafe; tower block building; lorry truck van; car; reactor; contract;
        trial; lawsuit; vaccine drug pill; painting sculpture statue
        """
    ),
    plural_ends={"y": "ies", "ch": "ches", "sh": "shes", "x": "xes", "ss": "sses", "us": "uses"},
    the_one=listed("the its his her their this that"),
    # -- deaths of a headline
    deaths=listed(
        """
        dead die dies died dying death deaths kill kills killed killing fatal fatality fatalities
        perish perished
        """
    ),
    death_links=listed("in from by after due through over of"),
    linking=listed(
        """
        linked links link connected connection related associated association attributed suspected
        possibly possible may might could whether potentially
        """
    ),
    probing=listed(
        """
        looking look looked examine examines examined examining investigate investigates
        investigated investigating investigation investigations inquiry inquiries probe probes
        probing reviewing review reviews studying inquest coroner informed notified
        """
    ),
    whoever=listed("whoever whichever any if unless"),
    conditions=listed("if unless provided"),
    asking=listed("whether if"),
    ballots=lines("to a referendum\nto a vote\nto the vote\nto a ballot"),
    pending=listed(
        """
        ruled rules refused refuses declined denied denies
        vote votes voting referendum ballot proposal proposals propose proposes proposed proposing
        bid bids offer offers offered request requests requested plea call calls called demand
        demands demanded plan plans planned planning against oppose opposes opposed opposing
        opposition avoid avoids averting avert prevent prevents threat threats threatens
        threatened threatening risk risks fear fears feared if unless whether would could may
        might should wants want wanted ask asks asked urge urges urged considering consider
        considers talks negotiating negotiate negotiations option possible possibly expected hopes
        hoped hope will before pending deadline seeks seek sought application applied applies
        """
    ),
    # -- events of a headline
    events=_EVENTS,
    deals=listed("sell"),
    fates=listed("rise win arrest resign dead killed injured"),
    oppositions=(
        # how sure it is
        (
            "suggest suggests hint hints hinted indicate indicates",
            "prove proves proved proven demonstrate demonstrates confirm confirms",
        ),
        # what one is to do
        (
            "demand demanded require required requirement order ordered orders insist insisted "
            "instruct instructed compel compelled force forced oblige obliged command",
            "ask asked asks request requested urge urged invite invited appeal appealed plead",
            "advise advised recommend recommended recommendation suggest suggested encourage",
            "allow allowed permit permitted authorized! authorised! let!",
            "ban banned forbid forbade forbidden prohibit prohibited bar barred outlaw outlawed",
        ),
        ("voluntary voluntarily optional", "mandatory compulsory obligatory"),
        ("legal lawful lawfully legally", "illegal unlawful illegally unlawfully"),
        (
            "promise promised pledge pledged vow vowed guarantee guaranteed",
            "consider considered considering study studying weigh weighed ponder",
            "threaten threatened",
        ),
        ("planned plan intend intends", "completed finished done"),
        ("warn warned warning", "assure assured reassure reassured"),
        ("threaten threatened", "attack attacked"),
        # what is decided
        (
            "approve approved adopt adopted pass passed accept accepted backed ratify ratified",
            "reject rejected refuse refused vetoed opposed block blocked turned_down voted_down "
            "threw_out",
            "postpone postponed delay delayed adjourn adjourned shelved defer deferred put_off "
            "pushed_back",
            "propose proposed",
            "withdraw withdrew withdrawn",
            "consider considered considering study studying weigh weighed mull",
        ),
        (
            "postpone postponed delay delayed adjourn adjourned defer deferred put_off pushed_back "
            "reschedule rescheduled",
            "cancel cancelled canceled call_off called_off scrap scrapped abandon abandoned",
        ),
        (
            "support supported supports endorse endorsed favour favor back backs",
            "oppose opposed opposes opponents",
            "abstain abstained",
        ),
        ("confirm confirmed admit admitted concede conceded", "deny denied denies", "decline"),
        ("agree agreed agreement", "disagree disagreed disagreement"),
        (
            "praise praised welcome welcomed hail hailed",
            "criticise criticised criticize criticized condemn condemned denounce denounced",
        ),
        ("majority", "minority", "unanimous unanimously"),
        # persons and offices
        (
            "resign resigned resignation quit stepped_down stood_down",
            "sack sacked dismiss dismissed fired removed ousted dismissal laid_off",
            "suspend suspended suspension",
            "retire retired",
            "transfer transferred reassign reassigned",
            "promote promoted appoint appointed hire hired",
            "demote demoted",
        ),
        (
            "arrest arrested detain detained arrests",
            "charged indicted",
            "convict convicted guilty sentenced jailed",
            "acquit acquitted cleared",
            "release released freed set_free",
            "questioned interviewed",
            "dropped discontinued",
            "fined",
        ),
        ("conviction verdict", "sentence punishment penalty"),
        ("verdict ruling", "indictment charge"),
        ("suspected suspect accused", "culprit perpetrator killer"),
        ("innocent", "guilty"),
        ("file filed lodge lodged", "withdraw withdrew withdrawn drop dropped"),
        (
            "killed died dead deaths kill drowned",
            "injured wounded hurt injuries injure",
            "missing",
            "unhurt unharmed safe uninjured",
            "survive survived",
        ),
        ("critical", "serious", "stable", "slight slightly minor"),
        (
            "deliberate deliberately intentional intentionally purpose",
            "accidental accidentally unintentional mistake accident",
        ),
        ("~sent send ordered", "gone go went left"),
        ("volunteers volunteer", "wardens staff employees soldiers police officers guards"),
        ("men man boys boy male", "women woman girls girl female", "children child"),
        ("teacher teachers", "pupil pupils student students"),
        ("driver drivers", "passenger passengers", "pedestrian pedestrians", "cyclist cyclists"),
        ("tenant tenants", "landlord landlords"),
        ("buyer buyers", "seller sellers"),
        ("civilian civilians", "soldier soldiers troops"),
        ("armed", "unarmed"),
        # more and less
        (
            "rise rose risen increase increased grow grew grown growth climb climbed gain gained "
            "up raised raise",
            "fall fell fallen decrease decreased drop dropped decline declined shrink shrank down "
            "reduce reduced cut lowered",
            "unchanged flat",
        ),
        (
            "halve halved",
            "double doubled",
            "triple tripled trebled",
            "scrapped cancelled abolished no",
            "quadrupled",
        ),
        (
            "strengthen strengthened tighten tightened toughen",
            "weaken weakened ease eased relax relaxed loosen loosened",
        ),
        ("expand expanded extend extended widen widened", "shorten shortened narrow narrowed"),
        ("minimum", "maximum", "average"),
        ("net", "gross"),
        ("profit", "loss"),
        ("surplus", "deficit"),
        ("largest biggest", "smallest", "second-largest"),
        ("highest", "lowest"),
        ("best", "worst"),
        ("oldest eldest", "youngest", "newest"),
        ("longest", "shortest"),
        ("hottest warmest", "coldest coolest"),
        ("richest wealthiest", "poorest"),
        ("nearest closest", "farthest furthest"),
        ("partly partially partial", "fully full completely complete entirely"),
        (
            "include included including",
            "exclude excluded excluding except not_counting not_including",
        ),
        # goods and money
        (
            "keep kept keeps retain retained",
            "return returned returns hand handed",
            "destroy destroyed lose lost",
        ),
        (
            "buy bought purchased",
            "sell sold",
            "rent rented leased lease leasing rental",
            "borrow borrowed",
            "auction auctioned",
            "donate donated gave given",
            "steal stole stolen",
        ),
        ("import imported imports", "export exported exports"),
        ("pay paid finance financed fund funded", "owe owed", "receive received"),
        ("genuine authentic real original", "fake forged counterfeit copy"),
        ("hide hid hidden conceal concealed", "reveal revealed disclose disclosed"),
        (
            "build built construct constructed",
            "demolish demolished tear_down torn_down raze razed",
            "repair repaired restore restored renovate renovated",
            "replace replaced",
        ),
        ("hand manual manually handmade", "machine mechanical automatic automatically"),
        # time and course
        (
            "begin began begun start started launch launched",
            "end ended finish finished stop stopped",
            "resume resumed restart restarted",
            "interrupt interrupted pause paused",
        ),
        ("^open opened opens reopen reopened", "close closed closes shut"),
        ("before", "after"),
        ("first", "second", "third", "last"),
        ("morning", "afternoon", "evening night"),
        ("spring", "summer", "autumn", "winter"),
        (
            "temporary temporarily interim provisional provisionally",
            "permanent permanently indefinitely",
        ),
        (
            "daily! every_day each_day",
            "weekly! every_week each_week",
            "monthly! every_month each_month",
            "yearly! annual! annually! every_year each_year",
        ),
        ("working", "calendar"),
        ("win won wins beat", "lose lost loses defeated", "drew draw tied"),
        ("succeed succeeded success", "fail failed failure"),
        ("join joined", "leave left quit"),
        ("arrive arrived arrival", "depart departed departure"),
        ("evacuate evacuated", "stay stayed remain remained"),
        # place and manner
        ("north northern", "south southern", "east eastern", "west western"),
        ("upstream", "downstream"),
        ("inside indoors", "outside outdoors"),
        ("above", "below beneath"),
        ("urban", "rural"),
        ("federal national nationwide", "regional provincial", "municipal local"),
        ("domestic", "foreign"),
        ("public publicly", "private privately secret secretly"),
        ("direct directly", "indirect indirectly"),
        ("peaceful peacefully", "violent violently"),
        ("black", "white", "red", "green", "blue", "yellow", "grey gray", "brown"),
        ("knife", "gun pistol rifle firearm shotgun", "bomb explosive", "hammer axe"),
        ("car", "bus coach", "lorry truck", "train", "bicycle bike", "motorcycle motorbike", "van"),
        ("river", "lake", "sea ocean", "canal"),
    ),
    # -- states of one thing that exclude each other, each told by rows of words
    duties=phrased(
        "must, have to, has to, had to, is required to, are required to, was required to, "
        "were required to, is obliged to, are obliged to, were obliged to, is forced to, "
        "are forced to, were forced to, is ordered to, are ordered to, was ordered to, "
        "were ordered to, is compelled to, are compelled to, will have to, would have to",
        "should, ought to, is advised to, are advised to, was advised to, were advised to, "
        "is recommended to, are recommended to, is urged to, are urged to, was urged to, "
        "were urged to, is encouraged to, are encouraged to, were encouraged to, is asked to, "
        "are asked to, was asked to, were asked to, is requested to, are requested to, "
        "is invited to, are invited to, were invited to",
        "is allowed to, are allowed to, was allowed to, were allowed to, is permitted to, "
        "are permitted to, were permitted to, is free to, are free to, may choose to, "
        "can choose to, need not, is entitled to, are entitled to",
        "offered to, volunteered to, chose to, decided to, wanted to, agreed to",
    ),
    money_deeds=(
        "pay paid pays spend spent spending disburse disbursed",
        "offer offered offers propose proposed",
        "ask asked request requested seek sought demand demanded claim claimed",
        "promise promised pledge pledged",
        "earmark earmarked budget budgeted allocate allocated reserve reserved",
        "owe owed owes",
        "lend lent borrow borrowed",
        "steal stole stolen embezzle embezzled pocket pocketed divert diverted",
        "save saved",
        "refund refunded repay repaid reimburse reimbursed",
        "lose lost",
        "earn earned",
        "donate donated",
        "freeze frozen seize seized confiscate confiscated",
    ),
    states=(
        "unhurt, unharmed, uninjured, escaped injury, without a scratch; hurt, injured, "
        "wounded, broken arm, broken leg, broken ribs, broken hip, fractured, concussion, "
        "burns, head injuries, treated for, taken to hospital, killed, died",
        "released, freed, set free, walked free, out on bail, on bail, granted bail, allowed "
        "home, out of prison, left prison; in custody, remanded, behind bars, in prison, in "
        "jail, in a cell, under arrest, denied bail, refused bail, sent to prison, taken to "
        "prison, to prison, prison term, led to the cells; on the run, at large, whereabouts "
        "unknown, whereabouts are unknown, still wanted, still being sought, fled the country, "
        "gone into hiding; suspended sentence, suspended term, suspended prison, suspended for "
        "two years, suspended for a year, suspended for three years, on probation, community "
        "service, community order, spared jail, spared prison, avoided prison, avoided jail; "
        "house arrest, electronic tag",
        ">under investigation, being investigated, investigated, inquiry opened; charged, "
        "indicted, formally accused, prosecuted, facing charges, faces charges, brought "
        "charges, pressed charges; stand trial, on trial, face trial, trial begins, be tried, "
        "put on trial, sent for trial, in the dock, face a judge; convicted, found guilty; "
        "sentenced, jailed, imprisoned",
        "found guilty, convicted, guilty verdict, guilty of, found negligent, found liable, "
        "held liable, held responsible; acquitted, cleared, found not guilty, not guilty of, "
        "exonerated, absolved, vindicated; case dropped, charges dropped, dropped the charges, "
        "dropped the case, charges withdrawn, withdrew the charges, dropped all charges, case "
        "closed, proceedings ended, discontinued",
        "pleaded guilty, admitted the, admitted charges, confessed to, owned up to; pleaded not "
        "guilty, denied the charge, denied the charges, denies the charges, denied the, denies "
        "the, denied all",
        "appeal dismissed, appeal was dismissed, appeal rejected, appeal was rejected, rejected "
        "the appeal, rejected an appeal, dismissed the appeal, dismissed an appeal, appeal "
        "failed, lost his appeal, lost her appeal, lost its appeal, lost the appeal, upheld "
        "the, confirmed the sentence, confirmed the ruling, confirmed the verdict; allowed the "
        "appeal, allowed an appeal, appeal was allowed, appeal was upheld, appeal upheld, "
        "upheld the appeal, won his appeal, won her appeal, won its appeal, won the appeal, "
        "overturned the, quashed the, annulled the, set aside the, struck down the",
        "dropped the lawsuit, withdrew the lawsuit, dropped its lawsuit, withdrew its "
        "complaint, withdrew the complaint, will not sue, not suing; filed a lawsuit, filed "
        "suit, sued, is suing, are suing, will sue, going to court, taking legal action, filed "
        "a complaint, lodged a complaint; settled out of court, out-of-court settlement, "
        "reached a settlement",
        ">hurt, injured, harmed, wounded, taken ill, fell ill, injury, injuries; treated for, "
        "treated at, taken to hospital, rushed to hospital, flown to hospital, brought to "
        "hospital, in hospital, hospitalised, hospitalized, broke a, broke an, broke his, broke "
        "her, suffered burns, suffered cuts, smoke inhalation, concussion; died, killed, dead, "
        "lost their lives, lost his life, lost her life",
        "minor injuries, slight injuries, slightly injured, slightly hurt, lightly injured, "
        "treated for shock, superficial wounds, not life-threatening, bruises, escaped with; "
        "seriously injured, severely injured, badly injured, badly hurt, seriously hurt, "
        "serious injuries, severe injuries, critically injured, life-threatening; unhurt, "
        "unharmed, uninjured, without a scratch, escaped injury, no injuries",
        "stable condition, in a stable, condition is stable, recovering, out of danger, on the "
        "mend, discharged from hospital, left hospital, gone home, back home, sent home; "
        "critical condition, critical, fighting for life, fighting for his life, intensive "
        "care, fighting for her life, life in danger, serious condition, in a coma; died of, "
        "died in, died from, died later, died on, succumbed to",
        "found alive, rescued alive, pulled out alive, brought to safety, rescued, safe and "
        "sound; found dead, body found, body was found, drowned, bodies were found, recovered "
        "the body; still missing, remains missing, remain missing, still being searched, "
        "unaccounted for",
        "goes ahead, go ahead, going ahead, will take place as planned, as planned, as "
        "scheduled; called off, cancelled, canceled, scrapped, axed, abandoned, will not take "
        "place; postponed, put off, put back, pushed back, rescheduled, moved to, delayed until",
        "lifted, ended the ban, removed the ban, repealed, revoked, abolished; extended, "
        "prolonged, renewed, kept in place, remains in force, stays in force, remains in place, "
        "stays in place, still applies, upheld; imposed, brought in, introduced; eased, "
        "relaxed, loosened; tightened, toughened",
        "reached an agreement, reached a deal, reached agreement, agreed on, agreed a deal, "
        "struck a deal, signed a deal, signed an agreement, came to terms, settled their "
        "dispute, deal was signed; broke down, broken down, collapsed, no agreement, without "
        "agreement, without a deal, no deal, ended in failure, deadlock, deadlocked, walked out "
        "of talks; talks continue, still talking, still negotiating, still in talks, talks go "
        "on, negotiations continue, continue to negotiate",
        "has been completed, is complete, was completed, is finished, was finished, are "
        "finished, work is done, is over, are over, has ended, had ended; still under way, "
        "under way, underway, still being, not finished, not complete, incomplete, unfinished, "
        "under construction, still going on, in progress, continuing; not begun, not started, "
        "yet to begin, yet to start",
        "in force, took effect, has taken effect, came into force, is law; not in force, not "
        "yet in force, has yet to take effect, comes into force in, still a draft, is a draft, "
        "only a proposal, still a proposal",
        "retroactively, retroactive, backdated, retrospectively; future cases, not retroactive, "
        "new cases only, only to new, from now on",
        "broke the contract, cancelled the contract, terminated the contract, ended the "
        "contract, ended its contract, tore up the contract; suspended the contract, froze the "
        "contract; renewed the contract, extended the contract, extended its contract, kept the "
        "contract; awarded the contract, signed the contract, won the contract",
        "under control, put out, extinguished, contained; still burning, out of control, "
        "raging, spreading, still smouldering",
        "recovered, returned to, got back, tracked down, handed back, given back, turned up; "
        "still missing, never found, never recovered, not been found, not been recovered, lost "
        "for ever, lost forever, no trace of, vanished, remain missing, disappeared; destroyed, "
        "burnt, burned",
        "stays closed, stay closed, stayed closed, remains closed, remain closed, remained "
        "closed, is closed, are closed, closed to, closed for, shut for, out of service, out of "
        "action, out of order, not in use, out of use; reopen, open again, back in service, "
        "back in operation, open to, remains open, remain open, stays open, stay open, kept "
        "open, in service, in working order, in operation, working normally, up and running",
        "safe, fit for, harmless, no danger, no risk, poses no; unsafe, unfit for, dangerous, "
        "hazardous, a danger, a risk to, a threat to",
        "in stock, still available, tickets remain, tickets are left; sold out, out of stock, "
        "unavailable, no longer available, none left",
        "passed its, passed the, passed inspection, passed the test, passed all, met the "
        "standard, met all, complied with, in line with the rules, in order; failed its, failed "
        "the, failed inspection, failed the test, failed to meet, broke the rules, breached the "
        "rules, did not meet, did not comply, fell short of, below the standard",
        "solvent, profitable, in profit, made a profit, in the black; insolvent, bankrupt, "
        "bankruptcy, went bust, in administration, in receivership; made a loss, in the red, "
        "loss-making",
        "in time, on time, on schedule, punctually; behind schedule, overdue; ahead of "
        "schedule, ahead of time",
        "within budget, on budget, under budget; over budget, overran",
        "free of charge, for free, for nothing, at no cost, without charge; for a fee, at a "
        "cost of, charged for, paid for, pay for",
        "loaded; unloaded",
        "rose, gained, climbed, jumped, soared, surged, up by, went up, ticked up, edged up, "
        "higher than, more than before; fell, dropped, slid, plunged, slumped, tumbled, down "
        "by, went down, shed, sank, edged down, lower than, declined; unchanged, flat, steady, "
        "the same as, stood still, stagnated",
        "lent, loaned, on loan; given to, gave, donated, gift, bequeathed, left to; sold, sold "
        "to, bought; leased, rented, rented out, let to; stolen, stolen from, robbed",
        "hired, took on, recruited, new jobs, create jobs, creating jobs; laid off, made "
        "redundant, redundancies, job cuts, cut jobs, lay off, lose their jobs",
        "voluntarily, of its own accord, of his own accord, of her own accord, of their own "
        "accord, on its own initiative, on his own initiative, on her own initiative, on their "
        "own initiative, of his own free will, of her own free will, by choice, willingly, "
        "unprompted, freely, chose to; at the request of, on the request of, at the agency's "
        "request, at the request, request, when asked; forced, by order of, on the orders of, "
        "on orders from, by order, compelled, obliged, made to, had to, under pressure, under "
        "duress, ordered to, was ordered, were ordered, against his will, against her will, "
        "against its will, told to",
        "in secret, behind closed doors, in private, privately, secretly, confidentially, held "
        "in camera, away from the public; in public, publicly, openly, in the open, before the "
        "public",
        "unanimous, unanimously, with one voice, without dissent; narrow majority, narrowly, by "
        "one vote, by a single vote, casting vote; large majority, overwhelmingly, overwhelming "
        "majority, two-thirds majority",
        "on purpose, deliberately, deliberate, intentionally, wilfully, knowingly; by accident, "
        "by mistake, accidentally, accidental, lost control, inadvertently, unintentionally, "
        "unwittingly, unknowingly, a mishap, in error",
        "against the advice, contrary to the advice, despite the advice, despite warnings, "
        "ignoring the advice, in defiance of; on the advice, following the advice, in line with "
        "the advice, as advised",
        "in writing, by letter; by phone, by telephone, telephoned, rang, over the phone; by "
        "email, by e-mail, emailed; in person, face to face, personally; orally, verbally, by "
        "word of mouth; by text message, text message; online, by video, by video link; by "
        "post, by mail, postal",
        "by hand, manually, hand-made, handmade; by machine, automatically, scanned, "
        "mechanically, by computer, by robot",
        "appointed, nominated; elected, voted in; inherited, succeeded",
        "in favour of, in favor of, supports, supported, backs, backed; against the, opposes, "
        "opposed to, opposed, campaigned against; neutral, abstained, undecided, no position",
        "apologised, apologized, apologise, said sorry, is sorry, was sorry, expressed regret; "
        "defended, stood by, justified, rejected criticism, no apology, sees no reason to",
        "@denied, denies, rejected the allegation, rejected the claim, rejected the accusation; "
        "did not answer, did not respond, did not reply, could not be reached, no reply, did "
        "not return calls, declined to comment, refused to comment, would not comment, no "
        "comment, did not comment, not available for comment, declined to answer, has not "
        "responded, had not responded, gave no answer, left unanswered; admitted, admits, "
        "acknowledged, conceded; apologised, apologized, said sorry",
        "attended, was present, were present, took part in, turned up; stayed away, was not "
        "there, were not there, did not attend, missing from, boycotted, failed to appear, did "
        "not appear",
        "with the permission, with permission, with the consent, with the knowledge, "
        "authorised, authorized, had approved, licensed; without permission, without "
        "authorisation, without consent, without the consent, without the knowledge, without a "
        "licence, without a permit, unauthorised, unauthorized, unlicensed, behind the back",
        "for the first time, first time, never before, unprecedented; once again, once more, "
        "second time, third time, not the first time, repeatedly, as in previous years, as it "
        "did last",
        "alone, on his own, on her own, by himself, by herself, single-handed, single-handedly; "
        "with an accomplice, with accomplices, with others, with the help of, together with, "
        "accompanied by, in the company of",
        "paid in full, in full; in part, partly, in instalments, half of; unpaid, never paid, "
        "not a penny",
        "full-time, full time; part-time, part time; on a volunteer basis, unpaid",
        "in the lead, led by; trailing, lagging",
        "by day, in daylight, in broad daylight; at night, by night, after dark, in the dark",
        "sober; drunk, under the influence, intoxicated, over the limit",
        "asleep, sleeping; awake, wide awake",
        "armed, with a gun, with a knife; unarmed",
        "anonymous, unnamed, did not give a name; identified as",
        "first offence, no previous convictions, clean record, no criminal record, no record; "
        "repeat offender, previous convictions, convicted before, criminal record, known to "
        "police",
        "insured; uninsured, not insured",
        "empty, nobody inside, unoccupied, deserted; full of, packed, crowded, occupied",
        "at sea level; above sea level; below sea level",
        "increase in, rise in; decrease in, fall in, drop in, decline in",
        "beat, defeated, victory; was beaten, were beaten, defeat",
        "promoted; relegated; demoted",
        "outright majority, absolute majority; no majority, hung parliament, short of a majority",
        "dropped the case, case was dropped, case has been dropped, dropped the charges, "
        "charges were dropped, charges dropped, will not stand trial, will not be tried, will "
        "not be prosecuted; goes to court, go to court, went to court, goes on trial, stand "
        "trial, stands trial, faces trial, face trial, will be tried, sent for trial, brought "
        "to trial, put on trial, heard in court, comes to court",
        "new trial, retrial, to be heard again, sent back to, reopened; final, no further "
        "appeal, cannot be appealed, legally binding, closed for good",
        "acquittal, be acquitted; mild sentence, lenient, leniency, suspended sentence; maximum "
        "sentence, life sentence, harsh sentence, stiff sentence, life imprisonment",
        "life sentence, life imprisonment, for life; death sentence, death penalty; community "
        "service; suspended sentence",
        "shot dead by, killed by, murdered, was murdered, stabbed to death, homicide, "
        "manslaughter; killed himself, killed herself, took his own life, took her own life, "
        "suicide, turned the gun on himself, turned the weapon on himself, shot himself; "
        "natural causes, heart attack, of old age; by accident, an accident, accidental",
        "surrendered, gave himself up, gave herself up, gave themselves up, turned himself in, "
        "handed himself in; captured, caught, arrested, seized, tracked down; escaped, fled, "
        "got away, slipped away, on the run, still at large",
        "opened fire first, fired first, started the fight; in self-defence, in self-defense, "
        "defended himself, defended herself, provoked",
        "resigned, stepped down, stood down, quit, left his post, left her post, gave up the "
        "post, handed in; sacked, fired, dismissed, removed from, forced out, ousted, lost his "
        "job, lost her job; suspended, on leave, relieved of, taken off; back at work, returned "
        "to work, reinstated, remains in office, stays on, stays in office, keeps his job, "
        "keeps her job, will stay, still in office, back in her post, back in his post; "
        "retired, went into retirement; promoted; moved to another, transferred, reassigned",
        "chaired the, presided over, took part, attended, was present, were present, in the "
        "room; on holiday, on leave, away, abroad, off sick, was ill at the time",
        "accepted the offer, accepted, took up the offer, agreed to; rejected the offer, "
        "rejected, turned down, turned it down, refused; put the offer to, put it to, will vote "
        "on, will consider, will discuss, has yet to reply, is studying, are studying, has "
        "until",
        "allowed back, returned home, returned to their homes, back home, back in their homes, "
        "let back, gone home; still waiting, cannot return, may not return, not allowed back, "
        "still in shelters, remain in shelters, still evacuated, homeless; refused to leave, "
        "stayed in their homes, stayed behind",
        "evacuated, moved out, brought out, told to leave, ordered to leave; told to stay "
        "indoors, told to stay inside, stayed at home, stay indoors, stay at home",
        "welcomed, was pleased, satisfied with, accepts the, accepted the ruling, will abide "
        "by; will appeal, would appeal, appealed against, lodge an appeal, will challenge, "
        "would challenge, will contest, disappointed, criticised, criticized, condemned, "
        "deplored",
        "within the speed limit, within the limit, kept to the speed limit, below the limit, at "
        "a normal speed; too fast, speeding, above the speed limit, over the speed limit, over "
        "the limit, at high speed, at excessive speed, well above",
        "with the naked eye, to the naked eye, without a telescope; telescope, binoculars, "
        "through a microscope, only under a microscope",
        "sold, found a buyer, went to a collector; unsold, no buyer, withdrawn from sale, "
        "nobody bid, not for sale",
        "certified as, declared safe, found to be safe, found to be sound, in good condition, "
        "in good order, in perfect order; declared unsafe, found to be unsafe, condemned, in "
        "poor condition, in bad condition, dilapidated, in need of repair, derelict",
        "gave permission, gave its permission, granted permission, has permission, had "
        "permission, gave the green light, gave its consent, gave consent, approved, had been "
        "approved, licensed, with the approval; without permission, without the council's "
        "permission, without its permission, without approval, without a permit, without a "
        "licence, without consent, illegally, never approved, refused permission, denied "
        "permission",
        "found nobody, nobody inside, no bodies, no one inside, was empty, were empty; bodies, "
        "survivors, people inside, trapped inside",
        "forced open, broken open, prised open, kicked in, smashed, broke in, signs of a "
        "break-in; with a key, unlocked, had been left open, left open, by remote control, no "
        "signs of a break-in, let in",
        "in good time, early enough, at once, straight away, immediately, without delay, within "
        "minutes, promptly; too late, only after, hours later, days later, weeks later, with a "
        "delay, belatedly, months later",
        "as a precaution, preventively, to be on the safe side; after the accident, after the "
        "damage",
        "in the first round, outright; in a run-off, in the second round, on a second ballot",
        "by a landslide, comfortably, by a wide margin; narrowly, by a narrow margin, by a "
        "whisker, by a handful of votes",
        "re-elected, won a second term, returned to office; voted out, lost her seat, lost his "
        "seat, defeated, unseated",
        "will run again, stand again, seek a second term, seek re-election; will not run again, "
        "not stand again, will not seek re-election, will retire",
        "in coalition, coalition; minority government; single-party, absolute majority",
        "ratified, signed into law, became law, passed into law; vetoed, sent back, struck "
        "down, blocked; awaits, awaiting approval, before parliament",
        "compulsory, mandatory, obligatory, must wear, is required, are required; voluntary, "
        "optional, recommended, advised, encouraged, discouraged",
        "banned, prohibited, forbidden, not allowed, outlawed; allowed, permitted, legal; "
        "restricted, limited to, discouraged, tolerated",
        "confidential, secret, kept secret, sealed, under seal, not made public; published, "
        "made public, released, leaked, disclosed",
        "hired, appointed, named as; interim, acting, temporarily",
        "full refund, refunded in full, money back; partial refund, half the money, voucher, "
        "vouchers, credit note; no refund, no compensation, will not be refunded",
        "free of charge, cost nothing, at no extra cost; paid for, must pay, have to pay, at "
        "their own expense, for a fee, charged",
        "at its own expense, at his own expense, at her own expense, out of its own pocket, out "
        "of his own pocket; at public expense, with public money, with taxpayers' money, paid "
        "by the state, paid by the taxpayer, state-funded",
        "profit, made a profit, profits; loss, losses, made a loss; broke even",
        "record high, highest ever, all-time high; record low, lowest ever, all-time low",
        "shortage, too few, not enough, lack of; surplus, too many, more than enough, glut, plenty",
        "shut down, switched off, turned off, disconnected; switched on, turned on, left on, in "
        "operation",
        "went off, sounded, triggered; failed, did not work, had not worked, never went off, "
        "did not sound, out of order, malfunctioned, broken",
        "locked, bolted, barred; unlocked, open, ajar",
        "insulated, fireproof, fire-resistant; flammable, inflammable, highly flammable",
        "vaccinated, immunised, immunized; unvaccinated, not vaccinated",
        "contagious, infectious; not contagious, harmless",
        "cured, recovered, made a full recovery; still ill, still sick, relapsed, worsened; "
        "died, succumbed",
        "pregnant; not pregnant; gave birth, had given birth",
        "survived, lived; died, perished, was killed",
        "wild, in the wild, free-living; captive, in captivity, farmed, bred, zoo-bred",
        "native, indigenous; invasive, introduced, alien species",
        "extinct, died out, wiped out; endangered, threatened; widespread",
        "increased, grew, recovered, growing; declined, shrank, dwindled, shrinking, collapsed",
        "edible; poisonous, toxic, inedible",
        "drinkable, safe to drink; undrinkable, contaminated, polluted, must be boiled, boil water",
        "upstream; downstream",
        "flooded, under water, submerged; dried up, dried out; frozen, iced over",
        "impassable, blocked, cut off, closed; passable, cleared of, open again, reopened",
        "one-way; in both directions, two-way",
        "non-stop, direct flight, direct train; with a change, via, with a stopover",
        "diverted, rerouted; cancelled, canceled; delayed; on time; turned back",
        "landed safely, safe landing; crash-landed, crashed, crash landing; emergency landing, "
        "made an emergency landing; aborted, turned back",
        "sank, went down, capsized; ran aground, stranded; towed, towed into port, adrift; "
        "reached port, docked, moored",
        "sober, had not been drinking; drunk, drink-driving, had been drinking, alcohol in her "
        "blood, alcohol in his blood",
        "wearing a seat belt, wearing seat belts, belted, wearing a helmet, wore a helmet; "
        "without a seat belt, not wearing a, without a helmet, unbelted",
        "at the wheel, was driving; in the passenger seat, in the back seat, was a passenger",
        "with a licence, valid licence; without a licence, no licence, unlicensed, licence had "
        "expired, expired licence",
        "genuine, authentic; a fake, forged, forgery, counterfeit, imitation, replica",
        "anonymous; known to",
        "known to police, convicted before, criminal record, previous convictions; not known to "
        "police, unknown to police, no criminal record, clean record, no previous convictions",
        "acted alone, on his own, on her own, lone; accomplices, accomplice, several attackers, "
        "group of, gang, with help",
        "at random, randomly, by chance, chosen at random; targeted, singled out, deliberately "
        "chosen",
        "knew each other, acquainted; strangers, had never met, did not know each other",
        "claimed responsibility, said it was behind, admitted carrying out; nobody has claimed, "
        "no group has claimed, denied responsibility, denied involvement",
        "peaceful, peacefully, without incident, without incidents; violent, violence, clashes, "
        "clashed, riot, scuffles, stones were thrown",
        "authorised, authorized, had been registered, had permission, permitted; banned, "
        "unauthorised, unauthorized, not registered, illegal",
        "for the first time, first ever, never before, unprecedented; for the second time, for "
        "the third time, once more, not for the first time, as before",
        "once, a single time, only once; three times; several times, repeatedly, many times; "
        "every day",
        "permanently, for good, for ever, forever, indefinitely; temporarily, for the time "
        "being, provisionally, for now, until further notice",
        "gradually, in stages, step by step, over time; overnight, suddenly, abruptly, in one "
        "go, at a stroke, at once",
        "unexpectedly, surprisingly, came as a surprise, without warning, no warning; as "
        "expected, as announced, long planned, after warnings, ignored warnings, been warned",
        "victory, beat, champion; runner-up, second place, lost the final; nominated, "
        "shortlisted; third place",
        "own goal; penalty, from the spot; free kick; header",
        "sent off, red card; booked, yellow card; substituted, taken off",
        "qualified, reached the final, went through; knocked out, eliminated, failed to "
        "qualify; disqualified, banned",
        "world premiere; sold out; half empty, half-empty; cancelled, canceled",
        "standing ovation, applause, applauded, cheered; booed, jeered, whistled, silence",
        "discovered by chance, stumbled on, by accident; after a long search, had searched",
        "restored, repaired; damaged, destroyed, in ruins, ruined; intact, undamaged, untouched",
        "handwritten, by hand; typed, printed",
        "on display, on show, exhibited; in storage, locked away, not on display",
        "on loan; for sale; donated, given to, bequeathed; stolen, looted; returned, restituted",
        "named after; renamed; unnamed",
        "twins, triplets; only child",
        "divorced, separated; unmarried, single mother; widow, widowed",
        "adopted; biological, birth mother, birth father",
        "permanent staff, permanent contract, salaried; temporary staff, temporary contract, "
        "agency workers, seasonal workers, freelance, freelancers; unpaid; apprentices",
        "private patients, privately insured; public patients, publicly insured",
        "only members, members only; open to all, open to everyone, everybody, everyone, anyone",
        "in the first half; in the second half; in extra time; in stoppage time",
        # what becomes of a fine, a law, a thing, an animal
        "will pay the fine, paid the fine, accepted the fine, has paid; contests the fine, "
        "contested the fine, appealed against the fine, refuses to pay, refused to pay, will "
        "not pay",
        "inherited, left to her by, left to him by; bought, bought at auction, purchased, "
        "acquired; was given, were given, as a gift, a present from; stole, stolen; rented, "
        "leased",
        "found in, discovered in, came across, dug up, turned up; handed to, given to, handed "
        "in, brought to, sent to; bought from, sold by",
        "are tracking, is tracking, is being tracked, know where; lost track of, lost sight of, "
        "whereabouts are unknown, cannot be located, no longer sends",
        "full house, packed hall, sold out, sold-out; half empty, half-empty, few spectators, "
        "empty seats; cut short, broken off, interrupted, abandoned; called off, cancelled",
        "had been trained, were trained, had practised, had been instructed, trained for; never "
        "practised, never trained, untrained, no training, without training, had not been "
        "trained, never been shown",
        "closed the account, closed the accounts; froze the account, frozen the account, froze "
        "the accounts, frozen the accounts, blocked the account, blocked the accounts",
        "unannounced, without notice, without warning, by surprise, on the spot; had announced, "
        "announced their visit, announced a week, with notice, by appointment, had been "
        "announced",
        "melted down, scrapped, torn down, broken up, pulped; go to a museum, moved to a "
        "museum, put in storage, preserved, restored, put back up; sold, auctioned",
        "binding, legally binding; advisory, non-binding, not binding, consultative",
        "will fly, will serve, launches flights, will launch, new route, resume flights, "
        "resumes flights; will drop, drops the route, ends flights, will stop flying, suspends "
        "flights, cuts the route",
        "in prison, in jail, behind bars; in exile, in hiding, under house arrest; in hospital, "
        "on her deathbed, on his deathbed",
        "reached a verdict, to reach its verdict, returned a verdict, came to a verdict; failed "
        "to reach, hung jury, could not agree, no verdict, discharged",
        "owns the, is the owner of, holds the; belongs to the state, belongs to the university, "
        "belongs to the city, state-owned, public property; jointly owned, shared",
        "was replaced, has been replaced, were replaced, is new, are new, renewed; still in "
        "use, still there, never replaced, not been replaced, dates from, original",
        "passed the bill, passed in its final, has passed, adopted the law, gave final "
        "approval; still needs, must still, has still to, goes to a second, first reading, "
        "second reading; rejected the bill, voted down, defeated the bill",
        "former employee, worked there until, used to work, had left the company, ex-employee; "
        "works at, works for, is employed, current employee, on the staff; never worked, no "
        "connection with",
        "could save, saved the, was saved, were saved, nursed back, recovered; put down, had to "
        "be put down, euthanised, was shot, died; released into the wild, set free",
        "celebrated the, rejoiced, cheered, delighted, jubilant; divided over, split over, "
        "mixed feelings; dismayed, angry, furious, outraged, protested against, shocked",
        "during rehearsal, in rehearsal, in training, during training, in practice; on stage, "
        "during the performance, during the match, in the match, in competition",
        "at home; at work, in the office, at the office; in the street, on the street; in "
        "hospital; at school; on holiday",
        "met the, held talks with, received the, sat down with, spoke to; refused to meet, "
        "refused to receive, would not meet, declined to meet, would not see, cancelled the "
        "meeting",
        "without a label, without a warning label, unlabelled, no warning label, not labelled, "
        "unmarked; carried a label, carried a warning, labelled, clearly marked, with a warning",
        "both ends, both sides, from both; one end, one side, only from, one direction",
        "first to last, throughout, from beginning to end, all night, all day; briefly, for a "
        "short time, for minutes, for a moment",
        "in advance, beforehand, before the, ahead of; afterwards, in hindsight, in retrospect, "
        "only later",
        "of local origin, home-grown, locally grown, local produce; imported, from abroad, "
        "foreign-made",
        "home-made, picked by, made by hand; wholesaler, from a supermarket, factory-made, "
        "mass-produced, ready-made",
        "eyewitness, eyewitnesses, saw with; by hearsay, heard from, rumour, rumours; "
        "surveillance camera, cctv, video footage, security camera, filmed",
        "short circuit, faulty wiring, electrical fault, defective; arson, set on fire, "
        "deliberately lit, started deliberately; cigarette, carelessness; lightning, struck by "
        "lightning",
        "brake failure, brakes failed, faulty brakes, technical fault, mechanical failure; "
        "driver error, human error, fell asleep, distracted, on the phone; ice, fog, black ice, "
        "wet road",
        "lack of money, for financial reasons, cost reasons, too expensive, no money; for "
        "safety reasons, safety concerns, for the safety; for health reasons, illness, ill "
        "health; for personal reasons, family reasons, private reasons; for political reasons, "
        "under political pressure; because of the weather, bad weather, storm",
        "at the wish of, at the request of parents, asked for by; for the safety of, to "
        "protect, for fear of",
        "with a helicopter, from the air, by air; on foot; by boat, from the sea; with dogs, "
        "sniffer dogs, search dogs; with drones, by drone",
        "by train, by rail; by bus, by coach; by car, by road; by plane, by air; by boat, by "
        "ship, by ferry; on foot; by bicycle, by bike",
        "to the north, in the north, northern; to the south, in the south, southern; to the "
        "east, in the east, eastern; to the west, in the west, western",
        "in english, into english; in french, into french; in german, into german; in spanish, "
        "into spanish; in arabic, into arabic; in russian, into russian; in chinese, into "
        "chinese",
        "small chance, slight risk, cannot be ruled out, may hit; will miss, no risk, no "
        "danger, ruled out, harmless; will hit, certain to",
        "has no children, childless, no children; father of, mother of, leaves a, survived by",
        "had been drinking, under the influence; had taken drugs, on drugs; sober, no alcohol, "
        "no drugs",
        "had the right of way, right of way, on green, green light; ran a red light, jumped the "
        "lights, on red, ignored a stop sign, failed to give way",
        "was speeding towards, overtaking, overtook; standing still, stationary, parked, was "
        "parked; turning, reversing",
        "strapped in, buckled; not strapped in, not buckled, thrown out, thrown from",
        "wore a mask, masked, wearing masks, balaclava; unmasked, without a mask, barefaced",
        "paid a ransom, ransom was paid, paid the ransom; no ransom, refused to pay a ransom, "
        "without a ransom; demanded a ransom, ransom demand",
        "backed up, had backups, restored from; lost for good, no backup, could not be "
        "restored, irretrievable",
        "encrypted, password-protected, with a password; unencrypted, without a password, "
        "unprotected, in plain text",
        "deleted, erased, wiped; kept, stored, archived, still on",
        "shared with, passed on to, sold to, handed to; never shared, not passed on, never "
        "left, kept to itself",
        "knew of, knew about, had known, was aware, were aware, had been told, had been "
        "informed, been warned; did not know, had not known, knew nothing, unaware, had no "
        "knowledge, only found out, not been told, not been informed",
        "had asked for, had requested, at his request, at her request; had not asked, unasked, "
        "against his wishes, against her wishes, without being asked",
        "signed the, had signed, put his name to, put her name to; refused to sign, did not "
        "sign, never signed, unsigned; forged the signature, signature was forged",
        "read the, had read; had not read, never read, without reading, unread",
        "opened the letter, had opened; unopened, returned unopened, never opened",
        "tested positive; tested negative, test was negative, tests were negative; "
        "inconclusive, not tested, refused a test",
        "benign; malignant, cancerous",
        "left-handed; right-handed",
        "oldest, eldest; youngest; second-oldest; newest, latest",
        "majority shareholder, majority stake, controls the; minority stake, minority "
        "shareholder; sole owner, full owner",
        "listed company, on the stock exchange; family-owned, family firm, privately held; "
        "state-owned, publicly owned; cooperative",
        "fixed-term, temporary contract; permanent contract, open-ended",
        "unpaid leave; full pay, on full pay; half pay, reduced pay; without pay",
        "strike action, walked out, downed tools, on strike; work to rule, go-slow; locked out, "
        "lockout; threatened to strike, threatens to strike, strike ballot; back to work, "
        "returned to work",
        "state funeral; private funeral, in private, small circle; no funeral; memorial "
        "service; cremated; buried",
        "voted for, in favour, voted in favour; voted against; abstained, abstention, did not vote",
        "carried, was carried, adopted, passed; defeated, was defeated, failed, was rejected; "
        "withdrawn, was withdrawn; deferred, was deferred, postponed",
        "majority in parliament, governing party, in government; opposition, in opposition",
        "sworn in, took office, takes office; elected, won the election, president-elect; "
        "nominated, candidate, running for",
        "declared war; ceasefire, truce, armistice; peace treaty, peace agreement, surrendered",
        "shelled, bombed, attacked, hit by a missile; intercepted, shot down, fended off, "
        "repelled; missed, fell into the sea, no damage",
        "took the town, captured the town, seized control; withdrew from, pulled out, "
        "retreated, gave up; still holds, still hold, under siege, surrounded",
        "border closed, closed the border, sealed the border; border open, opened the border, "
        "reopened the border",
        "asylum granted, granted asylum, may stay, allowed to stay; asylum refused, denied "
        "asylum, deported, must leave, sent back",
        "born in, native of; moved to, came to, immigrated, grew up in",
        "amateur, amateurs; professional, professionals, professionally",
        "debut, first book, first novel, first film; second novel, second film, sequel; last "
        "novel, last film, final film, posthumous",
        "based on a true story, true story; invented, fiction, fictional, made up",
        "live, broadcast live; recorded, pre-recorded, later broadcast",
        "lead role, leading role, stars as; supporting role, minor role, cameo",
        "solo; duet, duo; with an orchestra, with a band, accompanied",
        "in the lead, took the lead; came from behind, equalised, level; fell behind, conceded",
        "home win, at home, home match; away win, away match, away from home",
        "injury, injured, with a torn; illness, ill, flu; suspended, ban; not selected, dropped "
        "from, left out",
        # how sure somebody is
        "are sure, is sure, was sure, is certain, are certain, was certain, were certain, are "
        "convinced, is convinced, was convinced, beyond doubt, no doubt that, without doubt, "
        "proves that, prove that, proved that, proved beyond; fairly sure, fairly certain, "
        "almost certain, not sure, unsure, hope she, hope he, hope they, doubt that, doubts "
        "that, doubted that, have doubts, has doubts, points to, point to, pointed to, suggests "
        "that",
        "had been informed, has been informed, have been informed, were informed of, was "
        "informed of, had been notified, were notified, received a report, received a "
        "complaint, were called to; opened an investigation, opened an inquiry, launched an "
        "investigation, launched an inquiry, are investigating, is investigating, have begun an "
        "investigation, began an investigation, started an investigation; closed the "
        "investigation, ended the investigation, no investigation, see no crime, no grounds to "
        "investigate; made an arrest, arrested",
        "of prison, months in prison, years in prison, months in jail, years in jail, behind "
        "bars for; suspended sentence, suspended term, suspended prison, suspended for; "
        "community service, a fine of, fined",
    ),
    several_bodies=listed(
        """
        agencies associations boards bodies commissions committees councils courts departments
        federations firms institutes institutions inspectorates ministries organisations
        organizations parliaments parties tribunals unions universities
        """
    ),
    came_out=listed(
        "published publish publishes released releases issued issues unveiled presented"
    ),
    body_words=_BODIES,
    rank_words=_RANKS,
    name_words=_NAMES,
    sourcing=_SOURCING,
    posts=_POSTS,
)

"""Events of English headlines: the words that tell one in a headline and, behind ":", all others
that may tell it in a text. Two words joined by "_" stand in a row.

A field is as wide as the desks' use of words: what stands in it keeps a headline from being said to
tell what its text has not.
"""

EVENTS: tuple[str, ...] = (
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

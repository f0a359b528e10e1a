"""Short names that everybody knows, and what the people of a country are called."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.compare.languages import Language, once


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words of one language beside its names."""

    # First names with the groups of those they are short for ("bob": that of "robert").
    short: Mapping[str, frozenset[int]] = field(default_factory=dict)
    # What people are called after their country, written small ("chilenos"), each with it.
    peoples: Mapping[str, str] = field(default_factory=dict)


def _short(table: str) -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for place, row in enumerate(table.split(";")):
        for name in row.split():
            found[name] = found.get(name, frozenset()) | {place}
    return found


def _peoples(table: str, forms: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Adjectives in all their forms, from a table of those for one man."""
    found: dict[str, str] = {}
    for word in table.split():
        ending = next(
            (each for each in sorted(forms, key=len, reverse=True) if word.endswith(each)), ""
        )
        for form in forms.get(ending, ("", "s")):
            found[word[: len(word) - len(ending)] + form] = _BRITISH.get(word, word)
    return found


# Who is Scottish is British as well, and many desks call all of them English.
_BRITISH = dict.fromkeys(("ingles", "escoces", "gales"), "britanico") | {"polones": "polaco"}


_NONE = NameWords()

_ENGLISH = NameWords(
    short=_short(
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

_SPANISH_FORMS = {
    "ano": ("ano", "ana", "anos", "anas"),
    "eno": ("eno", "ena", "enos", "enas"),
    "ino": ("ino", "ina", "inos", "inas"),
    "aco": ("aco", "aca", "acos", "acas"),
    "ico": ("ico", "ica", "icos", "icas"),
    "ego": ("ego", "ega", "egos", "egas"),
    "izo": ("izo", "iza", "izos", "izas"),
    "uayo": ("uayo", "uaya", "uayos", "uayas"),
    "eco": ("eco", "eca", "ecos", "ecas"),
    "bio": ("bio", "bia", "bios", "bias"),
    "iano": ("iano", "iana", "ianos", "ianas"),
    "aro": ("aro", "ara", "aros", "aras"),
    "iego": ("iego", "iega", "iegos", "iegas"),
    "inio": ("inio", "inia", "inios", "inias"),
    "ato": ("ato", "ata", "atos", "atas"),
    "eo": ("eo", "ea", "eos", "eas"),
    "co": ("co", "ca", "cos", "cas"),
    "do": ("do", "da", "dos", "das"),
    "es": ("es", "esa", "eses", "esas"),
    "an": ("an", "ana", "anes", "anas"),
    "ol": ("ol", "ola", "oles", "olas"),
    "i": ("i", "ies", "is"),
    "u": ("u", "ues", "us"),
}
_SPANISH = NameWords(
    short=_short(
        """
        francisco paco pancho curro fran; jose pepe chepe; ignacio nacho; manuel manolo manu;
        enrique quique kike; antonio tono; jesus chus chuy; guadalupe lupe; dolores lola;
        concepcion concha conchi; mercedes merche; pilar pili; rosario charo; isabel isa chabela;
        eduardo edu lalo; alejandro alex jandro; alejandra alex; rafael rafa; roberto beto;
        alberto beto; luis lucho; fernando nando fer; santiago santi yago; sebastian sebas;
        gonzalo gonza; gregorio goyo; ricardo richi; vicente chente; teresa tere; consuelo chelo;
        margarita marga; javier javi xavier; daniel dani; miguel migue; andres andresito;
        guillermo guille memo; joaquin quino; eugenia geni; josefa pepa; francisca paca paqui;
        antonia tona; maria mari; encarnacion encarna; asuncion asun; inmaculada inma; montserrat
        montse; nicolas nico; agustin tin; cristina cris; patricia patri; leopoldo polo; domingo
        mingo; salvador chava; esperanza espe; milagros mila; remedios reme; tomas tomy
        """
    ),
    peoples=_peoples(
        """
        espanol frances ingles aleman italiano portugues griego turco ruso polaco ucraniano rumano
        bulgaro hungaro checo austriaco suizo holandes danes sueco noruego finlandes irlandes
        escoces gales britanico serbio croata bosnio albanes chino japones coreano vietnamita
        filipino pakistani iraqui irani sirio libanes israeli palestino jordano saudi marroqui
        argelino tunecino libio egipcio senegales nigeriano ghanes keniano etiope somali
        sudafricano mexicano guatemalteco hondureno salvadoreno nicaraguense costarricense panameno
        cubano dominicano haitiano puertorriqueno venezolano colombiano ecuatoriano peruano
        boliviano chileno argentino uruguayo paraguayo brasileno estadounidense canadiense
        australiano andaluz catalan gallego vasco madrileno sevillano valenciano asturiano
        """,
        {
            **_SPANISH_FORMS,
            "so": ("so", "sa", "sos", "sas"),
            "rno": ("rno", "rna", "rnos", "rnas"),
            "rio": ("rio", "ria", "rios", "rias"),
            "cio": ("cio", "cia", "cios", "cias"),
            "nio": ("nio", "nia", "nios", "nias"),
            "ndio": ("ndio", "ndia", "ndios", "ndias"),
            "llego": ("llego", "llega", "llegos", "llegas"),
            "az": ("az", "aza", "aces", "azas"),
            "no": ("no", "na", "nos", "nas"),
            "io": ("io", "ia", "ios", "ias"),
            "e": ("e", "es"),
            "a": ("a", "as"),
            "zo": ("zo", "za", "zos", "zas"),
            "go": ("go", "ga", "gos", "gas"),
            "ro": ("ro", "ra", "ros", "ras"),
            "to": ("to", "ta", "tos", "tas"),
            "yo": ("yo", "ya", "yos", "yas"),
        },
    ),
)

_PORTUGUESE = NameWords(
    short=_short(
        """
        jose ze; francisco chico xico; antonio toninho tonho toze; joao joaozinho; manuel manoel
        manel mane; luis luiz lula; luisa luiza; eduardo edu dudu; roberto beto; alberto beto;
        fernando nando; rafael rafa; guilherme gui; gustavo guga; joaquim quim; carlos carlinhos;
        pedro pedrinho; paulo paulinho; fatima fatinha; conceicao sao; lurdes lourdes lu;
        teresa tereza; isabel bel; gabriel gabi; gabriela gabi; daniel dani; alexandre alex xande;
        sebastiao tiao; severino bio; raimundo mundinho; benedito dito; aparecida cida; filipe
        felipe; tiago thiago; vitor victor; matias mathias; cristina cris; patricia paty
        """
    ),
    peoples=_peoples(
        """
        espanhol frances ingles alemao italiano portugues grego turco russo polaco polones ucraniano
        romeno bulgaro hungaro checo austriaco suico holandes dinamarques sueco noruego finlandes
        irlandes escoces gales britanico servio croata bosnio albanes chines japones coreano
        vietnamita filipino indiano paquistanes iraquiano iraniano sirio libanes israelense
        palestino marroquino argelino tunisiano libio egipcio senegales nigeriano queniano etiope
        somali sulafricano angolano mocambicano verdiano caboverdiano guineense timorense
        santomense mexicano guatemalteco hondurenho salvadorenho nicaraguense costarriquenho
        panamenho cubano dominicano haitiano venezuelano colombiano equatoriano peruano boliviano
        chileno argentino uruguaio paraguaio brasileiro americano canadense canadiano australiano
        paulista carioca baiano gaucho cearense pernambucano paranaense catarinense paraense
        lisboeta portuense madeirense acoriano minhoto alentejano algarvio
        """,
        {
            "o": ("o", "a", "os", "as"),
            "eu": ("eu", "eia", "eus", "eias"),
            "es": ("es", "esa", "eses", "esas"),
            "ol": ("ol", "ola", "ois", "olas"),
            "ao": ("ao", "a", "aes", "as"),
            "e": ("e", "es"),
            "a": ("a", "as"),
            "i": ("i", "is"),
        },
    ),
)

_OF = {"en": _ENGLISH, "es": _SPANISH, "pt": _PORTUGUESE}


@once
def names_of(tongue: Language) -> NameWords:
    """The words of a language, none where there are none."""
    return _OF.get(tongue.code, _NONE)

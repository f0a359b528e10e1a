"""How reports say where their words come from, beyond the verbs of speech: figures that somebody
puts on a thing, papers that were seen or given out, and to whom something was told.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.compare.languages import Language, alike, lines, listed, once


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """The words of one language for where what is told comes from."""

    # Verbs that somebody puts a figure on a thing with, each with the word before the figure.
    putting: Mapping[str, str] = field(default_factory=dict)
    # How a paper came to the desk, each way with its kind: "seen", "released", "leaked".
    ways: Mapping[str, str] = field(default_factory=dict)
    # Papers beside those that speak for somebody ("emails").
    papers: frozenset[str] = frozenset()
    # What a paper calls itself where somebody speaks to it ("this newspaper").
    desk: frozenset[str] = frozenset()
    # Nouns and verbs for what somebody asks of a court or an office, each with one for all.
    requests: Mapping[str, str] = field(default_factory=dict)
    # Of those, each with the articles of the phrases that it takes up ("los": "los unos").
    taken_up: Mapping[str, str] = field(default_factory=dict)
    # Verbs that are of speech only where "that" follows, or behind what is said ("maintain").
    bringing: frozenset[str] = frozenset()
    # What anybody may be called again who was told of before ("the official").
    anaphors: frozenset[str] = frozenset()
    # What stands before a person at the head of a sentence who thinks so ("Para Luis Mora, ...").
    minded: frozenset[str] = frozenset()
    # Verbs of who only gives notice ("announced"), words and endings of what is to come.
    announcing: frozenset[str] = frozenset()
    planned: frozenset[str] = frozenset()
    planned_endings: tuple[str, ...] = ()
    # Verbs that give an order with an infinitive behind whom it is given ("told her to").
    telling: frozenset[str] = frozenset()
    # Verbs of who has to plead for what he says ("insisted").
    pleading: frozenset[str] = frozenset()
    # Pronouns that may stand right before a verb and are whom it is done to ("lo neg\u00f3").
    clitics: frozenset[str] = frozenset()
    # Participles that only bring whose request it is ("made by").
    made: frozenset[str] = frozenset()


_NONE = SpeechWords()


def _ways(**kinds: str) -> dict[str, str]:
    """The phrases of each kind, one on each line."""
    return {phrase: kind for kind, phrases in kinds.items() for phrase in lines(phrases)}


_ENGLISH = SpeechWords(
    putting=dict.fromkeys(listed("put puts putting pegged pegs placed places"), "at"),
    ways=_ways(
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

_SPANISH = SpeechWords(
    putting=dict.fromkeys(
        listed("cifra cifran cifro cifraron situa situan situo situaron fija fijo valora valoro"),
        "en",
    ),
    ways=_ways(
        seen="""
            visto por
            vista por
            vistos por
            vistas por
            consultado por
            consultada por
            consultados por
            consultadas por
            obtenido por
            obtenida por
            obtenidos por
            obtenidas por
            revisado por
            revisada por
            revisados por
            analizado por
            analizados por
            ha tenido acceso
            tuvo acceso
            han tenido acceso
            tiene copia
            """,
        released="""
            difundido por
            difundida por
            difundidos por
            difundidas por
            publicado por
            publicada por
            publicados por
            publicadas por
            divulgado por
            divulgada por
            divulgados por
            divulgadas por
            entregado por
            entregados por
            hecho publico
            hechos publicos
            emitido por
            emitida por
            distribuido por
            presentado por
            presentada por
            """,
        leaked="""
            filtrado a
            filtrado por
            filtrada a
            filtrados a
            filtrados por
            """,
    ),
    papers=listed(
        "correos cartas actas fotografias fotos imagenes video grabacion grabaciones facturas "
        "contrato contratos planos registros mensajes oficio oficios escrito expedientes balance"
    ),
    desk=lines(
        """
        este diario
        este periodico
        este medio
        esta redaccion
        esta revista
        este portal
        esta agencia
        """
    ),
    requests=alike(
        "request: pedido pedida pedidos pedidas peticion peticiones solicitud solicitudes "
        "solicitado solicitada solicitados solicitadas reclamado reclamada requerido requerida "
        "requerimiento recurso demanda instancia exigido exigida",
    ),
    anaphors=listed(
        "funcionario funcionaria mandatario mandataria dirigente responsable titular politico "
        "politica edil jerarca gobernante letrado letrada togado togada directivo directiva "
        "ejecutivo ejecutiva empresario empresaria legislador legisladora burgomaestre galeno "
        "experto experta especialista cientifico cientifica investigador investigadora academico"
    ),
    minded=listed("para"),
    announcing=listed(
        "anuncia anuncian anuncio anunciaron informa informan informo informaron comunica "
        "comunicaron comunico confirma confirmo confirmaron"
    ),
    planned=listed("va van iba iban"),
    planned_endings=("rá", "rán", "ría", "rían"),
    pleading=listed(
        "sostiene sostienen sostuvo sostuvieron argumenta argumentan argumento argumentaron "
        "insiste insisten insistio insistieron asegura aseguran aseguro aseguraron mantiene "
        "mantienen mantuvo defiende defienden"
    ),
    bringing=listed("mantiene mantienen mantuvo mantuvieron manteniendo defiende defienden"),
    clitics=listed("lo la los las"),
    taken_up={"lo": "el este ese", "la": "la esta esa", "los": "los estos", "las": "las estas"},
    made=listed(
        "hecho hecha formulado formulada presentado presentada interpuesto interpuesta planteado "
        "planteada cursado cursada promovido promovida firmado firmada"
    ),
)

_PORTUGUESE = SpeechWords(
    putting=dict.fromkeys(
        listed("fixa fixou fixaram situa situou situaram coloca colocou orca orcou orcaram"), "em"
    ),
    ways=_ways(
        seen="""
            visto por
            vista por
            visto pelo
            vista pelo
            vistos pelo
            vistas pelo
            obtido pelo
            obtida pelo
            obtidos pelo
            obtidas pelo
            obtido pela
            obtida pela
            obtidos pela
            consultado pelo
            consultada pelo
            consultados pelo
            consultadas pelo
            consultado pela
            consultados pela
            analisado pelo
            analisados pelo
            teve acesso
            tiveram acesso
            tem copia
            """,
        released="""
            divulgado pelo
            divulgada pelo
            divulgados pelo
            divulgadas pelo
            divulgado pela
            divulgada pela
            divulgados pela
            divulgadas pela
            publicado pelo
            publicada pelo
            publicados pelo
            publicadas pelo
            publicado pela
            publicada pela
            publicados pela
            publicadas pela
            distribuido pelo
            distribuido pela
            distribuida pela
            distribuidos pela
            emitido pelo
            emitido pela
            emitida pela
            apresentado pelo
            apresentado pela
            entregue pelo
            entregue pela
            entregues pela
            tornado publico
            tornados publicos
            """,
        leaked="""
            vazado a
            vazado para
            vazados para
            vazado pelo
            vazado por
            """,
    ),
    papers=listed(
        "emails e-mails cartas atas fotografias fotos imagens video gravacao gravacoes faturas "
        "notas contrato contratos plantas registros registos mensagens oficio oficios balanco"
    ),
    desk=lines(
        """
        este jornal
        este diario
        esta reportagem
        esta revista
        este portal
        nossa reportagem
        esta agencia
        """
    ),
    requests=alike(
        "request: pedido pedida pedidos pedidas requerido requerida requeridos requeridas "
        "solicitado solicitada solicitados solicitadas requerimento solicitacao reivindicado "
        "reivindicada recurso exigido exigida apelo",
    ),
    anaphors=listed(
        "governante responsavel dirigente executivo executiva gestor gestora autarca parlamentar "
        "mandatario mandataria titular politico politica funcionario funcionaria empresario "
        "empresaria causidico gestor edil especialista cientista pesquisador pesquisadora "
        "academico academica"
    ),
    minded=listed("para"),
    announcing=listed(
        "anuncia anunciam anunciou anunciaram informa informam informou informaram comunica "
        "comunicou comunicaram confirma confirmou confirmaram"
    ),
    planned=listed("vai vao iria iriam"),
    planned_endings=("rá", "rão", "ria", "riam"),
    pleading=listed(
        "sustenta sustentam sustentou sustentaram argumenta argumentam argumentou argumentaram "
        "insiste insistem insistiu insistiram garante garantem garantiu garantiram assegura "
        "asseguram assegurou asseguraram defende defendem defendeu defenderam"
    ),
    bringing=listed("mantem mantêm manteve mantiveram mantendo defende defendem defendeu"),
    clitics=listed("o a os as"),
    made=listed(
        "feito feita feitos feitas apresentado apresentada formulado formulada protocolado "
        "protocolada interposto interposta impetrado impetrada movido movida encaminhado "
        "encaminhada assinado assinada"
    ),
)

_OF = {"en": _ENGLISH, "es": _SPANISH, "pt": _PORTUGUESE}


@once
def speech_of(tongue: Language) -> SpeechWords:
    """The words of a language, none where there are none."""
    return _OF.get(tongue.code, _NONE)

"""How a language tells who says what, how surely, and what was done or is to come."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.compare.language_tables.sourcing import SpeechWords


@dataclass(frozen=True, eq=False, kw_only=True)
class SpeechTables:
    """The words of speech, of doubt and of the forms of verbs."""

    # Verbs of speech in all their forms, each with its force: "say", "claim", "deny", "admit",
    # "find", "accuse", "promise", "order", "advise", "suggest".
    speech_verbs: Mapping[str, str] = field(default_factory=dict)
    hedges: Mapping[str, str] = field(default_factory=dict)
    # Verbs that, denied, say that nothing is said ("would not comment").
    commenting: frozenset[str] = frozenset()
    # Nouns for those who speak in reports, each with the side it is of ("detectives": "police");
    # two sides are never one voice.
    sides: Mapping[str, str] = field(default_factory=dict)
    # Words that make "would have" tell what did not come to be ("but for", "if").
    unreal: frozenset[str] = frozenset()
    # Words that tell what one can or ought to do ("can", "free").
    able: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    according_to: frozenset[str] = frozenset()
    # Of the verbs of speech, the forms that are as often nouns ("claims", "orders").
    speech_nouns: frozenset[str] = frozenset()
    # What stands between a subject and its verb, and the forms of "be" that make a passive.
    auxiliaries: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    agent_words: frozenset[str] = frozenset()
    # Pronouns for bodies and for several ("it", "they").
    body_pronouns: frozenset[str] = frozenset()
    # Pronouns for several ("they"), endings of verbs that several do; words for a woman and for a
    # man, endings of their first names; articles of who was told of before ("the").
    several_pronouns: frozenset[str] = frozenset()
    plural_verbs: tuple[str, ...] = ()
    sexed: tuple[str, ...] = ()
    sexed_endings: tuple[str, ...] = ()
    definite: frozenset[str] = frozenset()
    # Whether a verb can stand without a subject ("Dijo que ..."), who then is the last named.
    drops_subject: bool = False
    # Words that a verb follows before its subject ("segun explico la ministra"), pronouns for whom
    # or what it is done to, and words that bring to whom or where it was said.
    turning: frozenset[str] = frozenset()
    object_pronouns: frozenset[str] = frozenset()
    aside_links: frozenset[str] = frozenset()
    # Rows of words that say as a verb of speech does, each with its force ("hizo saber").
    speech_phrases: Mapping[str, str] = field(default_factory=dict)
    # What stands before a person who is accused or asked ("acuso a la empresa").
    object_links: frozenset[str] = frozenset()
    # What joins a verb of speech to the words ("that").
    said_links: frozenset[str] = frozenset()
    # Where a noun phrase begins, what it may hold, what ends it.
    determiners: frozenset[str] = frozenset()
    noun_links: frozenset[str] = frozenset()
    clause_words: frozenset[str] = frozenset()
    and_words: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    # Papers that speak for somebody ("report"), and heads that may be anybody ("spokesman").
    papers: frozenset[str] = frozenset()
    vague_voices: frozenset[str] = frozenset()
    # How a phrase begins that names one of several, and nobody in particular ("one of").
    one_of: frozenset[str] = frozenset()
    # What joins an auxiliary to its verb ("is to go").
    infinitives: frozenset[str] = frozenset()
    # What makes "appears" doubt and not happen ("appears to").
    seeming_links: frozenset[str] = frozenset()
    # What a cause is called ("cause", "link").
    cause_nouns: frozenset[str] = frozenset()
    # Words after which "may" gives leave and is no hedge ("may appeal").
    permitted: frozenset[str] = frozenset()
    # "caused by", "led to"; what leaves a cause open ("not clear"); what accuses ("negligence").
    causes: frozenset[str] = frozenset()
    left_open: frozenset[str] = frozenset()
    # What brings a cause in a headline ("blamed on", "down to").
    headline_causes: frozenset[str] = frozenset()
    # Verbs that, denied, leave open what follows ("not establish"), and "yet", "unable".
    knowing: frozenset[str] = frozenset()
    not_yet: frozenset[str] = frozenset()
    accusing: frozenset[str] = frozenset()
    # Irregular forms of verbs, each with the one that stands for all ("drunk": "drink").
    verb_forms: Mapping[str, str] = field(default_factory=dict)
    # What leaves a deed to come ("plans to", "has yet to"); what stands before a verb that is done
    # ("has", "was") or to be done ("will"); past endings, and past forms of other verbs.
    intents: frozenset[str] = frozenset()
    # Of these, those that only tell that it is to come ("va a").
    to_come: frozenset[str] = frozenset()
    # Verbs that tell a deed only with a noun behind them ("open an inquiry"), in all their forms.
    light_verbs: frozenset[str] = frozenset()
    perfects: frozenset[str] = frozenset()
    futures: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    past_forms: frozenset[str] = frozenset()
    # Endings that a word after a name has when it is a verb ("ed"), endings of adverbs ("ly"), of
    # verbs that go on ("ing"), and of what was done by somebody where no "was" need stand before
    # ("presentada por").
    verb_endings: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    gerund_endings: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    # Endings of what would be ("ficaria").
    conditional_endings: tuple[str, ...] = ()

    # Words that begin with an apostrophe ("tis").
    elisions: frozenset[str] = frozenset()
    # Small words that, changed inside a quotation, change what is said ("all", "only", "must").
    telling_words: frozenset[str] = frozenset()
    # Short forms with what they stand for ("won't": "will not").
    contractions: Mapping[str, str] = field(default_factory=dict)
    # Where what is told comes from: figures that somebody gives, papers, to whom it was told.
    sourcing: SpeechWords = field(default_factory=SpeechWords)

"""How a language names people, bodies and places, and what offices people hold."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.compare.language_tables.bodies import BodyWords
from workbench.compare.language_tables.known_names import NameWords
from workbench.compare.language_tables.posts import PostWords
from workbench.compare.language_tables.ranks import RankWords


@dataclass(frozen=True, eq=False, kw_only=True)
class NameTables:
    """The words of names and offices."""

    honorifics: frozenset[str] = frozenset()
    # Offices, each with the one that stands for all ("pm": "prime minister").
    offices: Mapping[str, str] = field(default_factory=dict)
    # What is before an office and is not part of it ("acting", "deputy", "former"), each with the
    # one that stands for all ("ex": "former").
    office_ranks: Mapping[str, str] = field(default_factory=dict)
    # Of the offices, those that a person has beside any other ("biologist"), and those that are
    # always for something ("minister"); ranks that desks leave out freely ("senior").
    professions: frozenset[str] = frozenset()
    portfolios: frozenset[str] = frozenset()
    # Professions of one kind, of which nobody has two ("barrister", "solicitor"); also what one
    # is to another ("daughter", "widow").
    callings: tuple[frozenset[str], ...] = ()
    # What one is to another, whatever one does besides ("daughter", "friend").
    kinship: frozenset[str] = frozenset()
    # Offices at the top, of which those that are professions too ("head") go with all; offices that
    # are as often the last part of a name ("King"); words before an office that do not say what
    # it is for ("new"); and what brings an office behind a verb ("works as").
    tops: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    idle_modifiers: frozenset[str] = frozenset()
    as_words: frozenset[str] = frozenset()
    # Verbs that tell an office behind "who", each with that office ("chairs": "chair").
    office_verbs: Mapping[str, str] = field(default_factory=dict)
    slight_ranks: frozenset[str] = frozenset()
    # Words after an office that say that it is over ("until"), with their rank.
    ended: Mapping[str, str] = field(default_factory=dict)
    # Words that begin names of bodies and must not be taken for persons ("ministry", "union").
    bodies: frozenset[str] = frozenset()
    # Words in names of bodies that do not stand for the body alone ("water", "systems", "ltd").
    body_marks: frozenset[str] = frozenset()
    # Bodies in the plural ("councils"), but for words that are plural by nature ("authorities").
    several_bodies: frozenset[str] = frozenset()
    # Words in names of places ("street", "port"), and words before places ("in", "near").
    places: frozenset[str] = frozenset()
    before_places: frozenset[str] = frozenset()
    # Small words inside names ("de", "von"), and those only in names of bodies ("of", "for").
    name_links: frozenset[str] = frozenset()
    body_links: frozenset[str] = frozenset()
    # "the", "a", "its": what may stand between a name and its office.
    articles: frozenset[str] = frozenset()
    # "and"; "is", "was"; "who", "which".
    joiners: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    relative: frozenset[str] = frozenset()
    # Words with a capital that name nobody ("I", "Internet").
    never_names: frozenset[str] = frozenset()
    # Names known everywhere under several forms ("us": "united states").
    known_as: Mapping[str, str] = field(default_factory=dict)
    # Endings that make a country's name into a word for its people ("ian", "ish").
    demonym_endings: tuple[str, ...] = ()
    # Whether all nouns have a capital, as in German.
    nouns_capital: bool = False
    # What offices, bodies and ranks are told apart by, and short names and names of peoples.
    posts: PostWords = field(default_factory=PostWords)
    body_words: BodyWords = field(default_factory=BodyWords)
    rank_words: RankWords = field(default_factory=RankWords)
    name_words: NameWords = field(default_factory=NameWords)

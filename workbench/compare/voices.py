"""Those who speak or are spoken of: who is meant by a noun phrase, and whether two are one.

"Dr. Lee", "the minister" and "she" may be one voice; a spokesman and his ministry are kin. What
cannot be told apart from the words alone is unknown, and nothing is built on it.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from workbench.compare.languages import Language
from workbench.compare.names import Bearer, Name, Sort
from workbench.compare.names import find as find_names
from workbench.compare.noun_phrases import Line, Range
from workbench.compare.reading import Reading, of_the_whole
from workbench.compare.same_name import Kin, kin
from workbench.compare.standing import Standing, sides_of, standing_of
from workbench.compare.words import stem
from workbench.domain.text import Span

# Sides whose people may be one: a neighbour may be a witness, and a union speaks for workers.
_NEAR = (
    {"union", "workers"},
    {"crew", "workers"},
    {"witnesses", "neighbours"},
    {"witnesses", "travellers"},
    {"witnesses", "family"},
    {"patients", "family"},
    {"patients", "travellers"},
    {"experts", "science"},
    {"government", "parliament"},
    # What kind of a body an agency is its name alone does not tell.
    {"authority", "government"},
    {"authority", "regulator"},
    {"authority", "council"},
    {"authority", "police"},
    {"authority", "health"},
    {"authority", "science"},
    {"authority", "court"},
    {"authority", "port"},
    {"authority", "airport"},
)


_made = tuple.__new__
# Sides of those who hold no office and speak for no body, whoever is named beside them.
_LAY = frozenset(
    {
        "neighbours", "witnesses", "travellers", "patients", "farmers", "pupils", "experts",
        "family", "workers",
    }
)  # fmt: skip


class Likeness(StrEnum):
    """How two voices stand to each other: kin are a body and whoever speaks for it."""

    SAME = "same"
    KIN = "kin"
    OTHER = "other"
    UNKNOWN = "unknown"


class Voice(NamedTuple):
    """Somebody named, called by an office or by a pronoun. `main` is the bearer of the name, or
    None; `beside` are the names within the phrase ("a spokesman for X"); `matter` the stems of
    its other words and `head` the one that says what it is ("spokesman")."""

    start: int
    end: int
    row: int
    main: Bearer | None = None
    beside: tuple[Bearer, ...] = ()
    head: str = ""
    matter: frozenset[str] = frozenset()
    vague: bool = False
    paper: bool = False
    pronoun: str = ""
    # Which of the usual sides of a report it is of, by its noun ("police", "family"), and all that
    # its words, and what the text calls its bearer elsewhere, tell of.
    side: str = ""
    sides: frozenset[str] = frozenset()
    # Whether it is somebody with an office, a body, or one who speaks for a body.
    official: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end

    @property
    def person(self) -> bool:
        """Whether it is certainly a person."""
        return self.main is not None and self.main.sort is Sort.PERSON

    @property
    def telling(self) -> bool:
        """Whether it can be set against another voice at all."""
        told = bool(self.head) and not self.paper and (not self.vague or bool(self.sides))
        return self.main is not None or told


@of_the_whole
def names_by_row(reading: Reading) -> dict[int, list[Name]]:
    """The names of each sentence."""
    found: dict[int, list[Name]] = {}
    for name in reading.of(find_names):
        found.setdefault(name.row, []).append(name)
    return found


def _named(line: Line, ranges: Sequence[Range]) -> list[tuple[Name, Range]]:
    """The names that begin in some ranges of words, each with its range."""
    words = line.words
    here = line.reading.of(names_by_row).get(words[ranges[0][0]].row)
    if not here:
        return []
    return [
        (name, part)
        for part in ranges
        for name in here
        if words[part[0]].start <= name.start < words[part[1] - 1].end
    ]


def voice_of(line: Line, ranges: Sequence[Range]) -> Voice:
    """The voice of a noun phrase, with the phrase set beside it by commas where there is one."""
    words, tongue = line.words, line.tongue
    first, last = ranges[0][0], ranges[-1][1] - 1
    names = _named(line, ranges)
    bearers = [name.bearer for name, _ in names]
    main = _main(line, names, ranges) if names else None
    head = _head(line, ranges[0])
    word = line.said[head]
    pronoun = word if word in tongue.pronouns else ""
    known = standing_of(line.reading, main)
    said = [word for part in ranges for word in line.said[part[0] : part[1]]]
    # Whether its last word is a name or a pronoun, and says nothing of its own.
    nameless = pronoun or (main and line.capital(head))
    return _made(
        Voice,
        (
            words[first].start,
            words[last].end,
            words[first].row,
            main,
            _beside(main, bearers, known.beside),
            "" if nameless else words[head].stem,
            _matter(line, names, ranges),
            word in tongue.vague_voices,
            not tongue.papers.isdisjoint(line.said[first : head + 1]),
            pronoun,
            _side(main, word, tongue),
            sides_of(said, tongue) | known.sides,
            _official(main, known, bearers),
        ),
    )


def _matter(
    line: Line, names: Sequence[tuple[Name, Range]], ranges: Sequence[Range]
) -> frozenset[str]:
    """The stems of the words of a phrase that are no part of a full name."""
    small = line.tongue.stop_words
    held = [word for part in ranges for word in line.words[part[0] : part[1]]]
    for name, _ in names:
        if not name.short:
            held = [word for word in held if not name.start <= word[0] < name.end]
    return frozenset([word[3] for word in held if word[2] not in small])


def _official(main: Bearer | None, known: Standing, named: Sequence[Bearer]) -> bool:
    if main is not None and main.sort is Sort.PERSON:
        return bool(known.called)
    return any(each.sort is Sort.BODY for each in named)


def _beside(
    main: Bearer | None, named: Sequence[Bearer], known: Sequence[Bearer]
) -> tuple[Bearer, ...]:
    """Those named in a phrase, or where its bearer is told of elsewhere, but for itself."""
    if not named and not known:
        return ()
    found = {each.number: each for each in (*named, *known)}
    return tuple([each for each in found.values() if each is not main])


def _side(main: Bearer | None, head: str, tongue: Language) -> str:
    if main is None:
        return tongue.sides.get(head, "")
    if main.sort in (Sort.PERSON, Sort.PLACE):
        return ""
    return next((tongue.sides[word] for word in main.full if word in tongue.sides), "")


def _head(line: Line, part: Range) -> int:
    """The last word before "of", "for" and the like; the first noun where what says more of it
    stands behind it ("o conselho municipal")."""
    tongue, said = line.tongue, line.said
    if part[0] + 2 < part[1] and " ".join(said[part[0] : part[0] + 2]) in tongue.one_of:
        # "One of the guests" is a guest.
        part = part[0] + 2, part[1]
    links = [n for n in range(part[0] + 1, part[1]) if said[n] in tongue.noun_links]
    end = links[0] if links else part[1]
    if not tongue.drops_subject:
        return end - 1
    leads = (tongue.determiners, tongue.idle_modifiers, tongue.ordinals, tongue.number_words)
    return next(
        (n for n in range(part[0], end) if not any(said[n] in each for each in leads)),
        end - 1,
    )


def _main(line: Line, names: list[tuple[Name, Range]], ranges: Sequence[Range]) -> Bearer | None:
    """Whose name the phrase is; None where a name only belongs to it."""
    people = [each for each in names if each[0].bearer.sort is Sort.PERSON]
    # "The lawyer of Lee" is not Lee.
    people = [each for each in people if not _belongs(line, *each)]
    if people:
        return people[0][0].bearer
    if line.tongue.drops_subject and names and _begins(line, *names[0]):
        # Where nouns do not stand before nouns, what follows a name is no longer its phrase.
        return names[0][0].bearer
    for name, part in names:
        if line.tongue.drops_subject and _is_led(line, name, part):
            return name.bearer
        head = line.words[_head(line, part)]
        owner = line.reading.text[name.end : name.end + 2] in {"'s", "\u2019s"}
        if name.start <= head.start < name.end and (not owner or head.end <= name.end + 2):
            return name.bearer if not (owner and part[1] - 1 > _head(line, ranges[0])) else None
    return None


def _begins(line: Line, name: Name, part: Range) -> bool:
    first = part[0] + line.opens_phrase(part[0])
    return first < part[1] and line.words[first].start == name.start


def _belongs(line: Line, name: Name, part: Range) -> bool:
    """Whether a name only tells whose the phrase is."""
    words = line.words[part[0] : part[1]]
    before = [word[2] for word in words if word[0] < name.start]
    if before and before[-1] in line.tongue.determiners:
        before.pop()
    return len(before) > 1 and before[-1] in line.tongue.noun_links


def _is_led(line: Line, name: Name, part: Range) -> bool:
    """Whether a name stands right behind a noun that says what it is: "la ministra Ana Luz"."""
    words = line.words[part[0] : part[1]]
    before = [word.folded for word in words if word.start < name.start]
    small = line.tongue.noun_links | line.tongue.determiners | line.tongue.clause_words
    if not before or before[-1] in small:
        return False
    # "El sindicato Sintramar"
    of_body = before[-1] in line.tongue.sides or before[-1] in line.tongue.bodies
    return len(name.words) > 1 or of_body


def likeness(one: Voice, other: Voice, tongue: Language) -> Likeness:
    """How two voices of two texts, or of one, stand to each other."""
    if any(each.pronoun and not (each.main or each.head) for each in (one, other)):
        return Likeness.UNKNOWN
    if one.main and other.main:
        return _of_names(one, other, tongue)
    if _beside_meets(one, other, tongue) or _beside_meets(other, one, tongue):
        return Likeness.KIN
    if _of_two_sides(one, other) and not (one.paper or other.paper):
        return Likeness.OTHER
    if _lay_and_official(one, other) or _lay_and_official(other, one):
        return Likeness.OTHER
    if one.paper or other.paper or one.vague or other.vague:
        return Likeness.KIN
    if one.main or other.main:
        return _of_name_and_office(one, other) if one.main else _of_name_and_office(other, one)
    return _of_nouns(one, other)


def _of_nouns(one: Voice, other: Voice) -> Likeness:
    if not one.head or not other.head:
        return Likeness.UNKNOWN
    if one.matter & other.matter:
        return Likeness.SAME
    near = bool(one.sides & other.sides) or _near(one.sides, other.sides)
    return Likeness.KIN if near else Likeness.OTHER


def _of_names(one: Voice, other: Voice, tongue: Language) -> Likeness:
    assert one.main is not None
    assert other.main is not None
    if same_bearer(one.main, other.main, tongue):
        return Likeness.SAME
    if _beside_meets(one, other, tongue) or _beside_meets(other, one, tongue):
        return Likeness.KIN
    if _named_in(one, other.main, tongue) or _named_in(other, one.main, tongue):
        return Likeness.KIN
    # A person and a body: one may speak for the other without a word of it in this sentence.
    apart = {one.main.sort, other.main.sort} != {Sort.PERSON, Sort.BODY}
    return Likeness.OTHER if apart or _of_two_sides(one, other) else Likeness.UNKNOWN


def _lay_and_official(one: Voice, other: Voice) -> bool:
    """Whether people without a name speak here, and there somebody who is none of them."""
    lay = one.main is None and bool(one.sides) and one.sides <= _LAY and not one.official
    return lay and other.official and not other.paper and other.sides.isdisjoint(one.sides)


def _of_two_sides(one: Voice, other: Voice) -> bool:
    """Whether all that is known of two voices puts them on two sides: the lawyer of a company may
    speak for it, and the prosecutor does not."""
    if not one.sides or not other.sides or one.sides & other.sides:
        return False
    return not _near(one.sides, other.sides)


def _near(some: frozenset[str], others: frozenset[str]) -> bool:
    return any({side, far} in _NEAR for side in some for far in others)


def _named_in(voice: Voice, other: Bearer, tongue: Language) -> bool:
    """Whether a phrase has the name of another in it: "Corvane spokesman Lee"."""
    return any({stem(word, tongue) for word in form} <= voice.matter for form in other.forms)


def _of_name_and_office(named: Voice, office: Voice) -> Likeness:
    assert named.main is not None
    known = named.matter | {word for form in named.main.forms for word in form}
    return Likeness.SAME if known & office.matter else Likeness.UNKNOWN


def _beside_meets(one: Voice, other: Voice, tongue: Language) -> bool:
    own = [other.main, *other.beside] if other.main else [*other.beside]
    return any(same_bearer(each, mine, tongue) for each in own for mine in one.beside)


def same_bearer(one: Bearer, other: Bearer, tongue: Language) -> bool:
    """Whether two names may well mean the same, were it spelled otherwise; in doubt they do."""
    return one.full == other.full or kin(one, other, tongue) is not Kin.OTHER

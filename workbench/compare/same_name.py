"""Whether names of two texts mean the same bearer, one spelled otherwise, or two.

Folding has taken accents and apostrophes away before. Short forms, initials, abbreviations and
the names of a people for its country are the same; another first name before the same last name,
or another last word after the same first one, is a variant: an editor should look at it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from rapidfuzz.distance import Levenshtein

from workbench.compare.languages import Language, once
from workbench.compare.names import Bearer, Form, Sort, initials_of, named_in
from workbench.compare.pair import Pair
from workbench.compare.reading import Reading

# More bearers than this share a word only where it tells nothing ("university").
_TOO_MANY = 30
# From this many letters on a word is no abbreviation.
_LONG = 7
# How alike two words must be spelled, and two last names behind one first name.
_SPELLED_ALIKE, _SAME_GIVEN = 0.72, 0.5
# From this many letters on the beginning of a first name may stand for it.
_SHORT_NAME = 3
_REMEMBERED = 10_000
_NO_GROUP: frozenset[int] = frozenset()
# An umlaut that is written out: "Moeller", but not "Manuel".
_WRITTEN_OUT = re.compile("(?<=[aou])e(?!l$|$)")


class Kin(Enum):
    """How two bearers are related by their names."""

    SAME = auto()
    VARIANT = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class _Known:
    """A bearer with all that its forms are asked for."""

    bearer: Bearer
    forms: frozenset[Form]
    full: Form
    # Forms of one word that may abbreviate, and the first letters of the longer ones.
    brief: frozenset[str]
    letters: frozenset[str]
    # Its fullest form, and what it is known as everywhere.
    known: frozenset[Form]

    @staticmethod
    def of(bearer: Bearer, tongue: Language) -> "_Known":
        """A bearer whose forms are made ready; they are asked for again and again."""
        ready = _ready(tongue)
        known = ready.get(bearer)
        if known is None:
            if len(ready) > _REMEMBERED:
                ready.clear()
            known = ready[bearer] = _Known._made(bearer, tongue)
        return known

    @staticmethod
    def _made(bearer: Bearer, tongue: Language) -> "_Known":
        forms = {tuple(_spelled(word, tongue) for word in form) for form in bearer.forms}
        full = max(sorted(forms), key=len)
        everywhere = {tongue.known_as.get(" ".join(form), "") for form in bearer.forms}
        known = {tuple(each.split()) for each in everywhere if each}
        forms |= known
        brief = {form[0] for form in forms if len(form) == 1 and len(form[0]) < _LONG}
        letters = {initials_of(form, tongue) for form in forms if len(form) > 1}
        return _Known(
            bearer,
            frozenset(forms),
            full,
            frozenset(brief),
            frozenset(letters),
            frozenset(known | {full}),
        )

    def handles(self) -> set[str]:
        """What another bearer shares with this one if they are the same or nearly so."""
        keys = set(self.letters)
        for form in self.forms:
            keys.update(form)
            keys.update(word[:5] for word in form if len(word) > 4)
            keys.update(word[-4:] for word in form if len(word) > 4)
            keys.add("".join(form))
        return keys


@once
def _ready(_tongue: Language) -> dict[Bearer, _Known]:
    """The bearers whose forms were made ready so far."""
    return {}


def kin(one: Bearer, other: Bearer, tongue: Language) -> Kin:
    """How two bearers are related by their names."""
    return _kin(_Known.of(one, tongue), _Known.of(other, tongue), tongue)


def matches(pair: Pair) -> "Matches":
    """How the names of two texts are matched; asked as `pair.of(matches)`."""
    return Matches(pair.a, pair.b)


class Matches:
    """Which bearers of one text are named in the other, and which are there as a variant only."""

    def __init__(self, a: Reading, b: Reading) -> None:
        tongue = a.language
        self.same_a: dict[int, set[int]] = defaultdict(set)
        self.same_b: dict[int, set[int]] = defaultdict(set)
        self.variants: list[tuple[Bearer, Bearer]] = []
        near: list[tuple[Bearer, Bearer]] = []
        some = [_Known.of(each, tongue) for each in a.of(named_in)]
        others = [_Known.of(each, tongue) for each in b.of(named_in)]
        for one, other in _candidates(some, others):
            found = _kin(one, other, tongue)
            if found is Kin.SAME:
                self.same_a[one.bearer.number].add(other.bearer.number)
                self.same_b[other.bearer.number].add(one.bearer.number)
            elif found is Kin.VARIANT:
                near.append((one.bearer, other.bearer))
        self._keep_variants(near)

    def _keep_variants(self, near: list[tuple[Bearer, Bearer]]) -> None:
        """Of the variants those whose names the other text does not have itself, likest first."""
        taken_a, taken_b = set(self.same_a), set(self.same_b)
        for one, other in sorted(near, key=lambda pair: -likeness(*pair)):
            if one.number not in taken_a and other.number not in taken_b:
                taken_a.add(one.number)
                taken_b.add(other.number)
                self.variants.append((one, other))


def likeness(one: Bearer, other: Bearer) -> float:
    """How alike the fullest forms of two names are spelled, 0 to 1."""
    return spelled_alike(" ".join(one.full), " ".join(other.full))


def spelled_alike(one: str, other: str) -> float:
    """How much of the letters of two words is the same, 0 to 1."""
    return Levenshtein.normalized_similarity(one, other)


def _candidates(
    some: Iterable[_Known], others: Iterable[_Known]
) -> Iterator[tuple[_Known, _Known]]:
    """The pairs that share a telling word, its beginning or end, or an abbreviation."""
    by_key: dict[str, list[_Known]] = defaultdict(list)
    for other in others:
        for key in other.handles():
            by_key[key].append(other)
    for one in some:
        met: dict[int, _Known] = {}
        for key in one.handles():
            if len(by_key.get(key, ())) <= _TOO_MANY:
                met.update((other.bearer.number, other) for other in by_key.get(key, ()))
        yield from ((one, other) for other in met.values())


def _kin(one: _Known, other: _Known, tongue: Language) -> Kin:
    if _same(one, other, tongue):
        return Kin.SAME
    if _of_two_sorts(one.bearer, other.bearer):
        return Kin.OTHER
    return Kin.VARIANT if _variant(one.bearer, other.bearer, tongue) else Kin.OTHER


def _spelled(word: str, tongue: Language) -> str:
    """A word in the one spelling that stands for British and American ones."""
    known = tongue.known_as.get(word, word)
    plain = (
        (word if " " in known else known)
        .replace("-", "")
        .replace("'", "")
        .replace("isation", "ization")
    )
    plain = plain[:-2] + "er" if plain.endswith("tre") else plain.replace("our", "or")
    return _WRITTEN_OUT.sub("", plain).replace("aa", "a")


def _of_two_sorts(one: Bearer, other: Bearer) -> bool:
    return Sort.UNKNOWN not in (one.sort, other.sort) and one.sort != other.sort


def _same(one: _Known, other: _Known, tongue: Language) -> bool:
    joined = "".join(one.full) == "".join(other.full) or not one.known.isdisjoint(other.known)
    if joined or _abbreviated(one, other):
        return True
    sorts = one.bearer.sort, other.bearer.sort
    short, long = sorted((one.full, other.full), key=len)
    if len(long) == 1:
        return _same_word(short[0], long[0], tongue)
    if _of_two_sorts(one.bearer, other.bearer):
        # "Shares in Ostermark" are those of Ostermark Bank.
        return Sort.PERSON not in sorts and short == long[:1]
    if Sort.BODY in sorts or Sort.PLACE in sorts:
        return _same_body(one.full, other.full, tongue)
    return _same_person(one.full, other.full, tongue)


def _abbreviated(one: _Known, other: _Known) -> bool:
    """Whether a one-word form of one is the other's, or made of its first letters."""
    if one.brief and other.brief and not (one.letters and other.letters):
        return not one.brief.isdisjoint(other.brief)
    return not (one.brief.isdisjoint(other.letters) and other.brief.isdisjoint(one.letters))


def _same_body(full: Form, whole: Form, tongue: Language) -> bool:
    """Whether the shorter name holds only words of the longer: "Ostvik" and "Ostvik Controls"."""
    short, long = sorted((full, whole), key=len)
    if short[-1].isdigit() != long[-1].isdigit() and short[-1].isdigit():
        return False
    for word in short:
        small = word in long or word in tongue.name_links or word in tongue.body_links
        if not small and not any(_same_word(word, each, tongue) for each in long):
            return False
    return True


def _same_word(word: str, other: str, tongue: Language) -> bool:
    """Whether two words are one, or a country and its people."""
    if word == other or tongue.synonyms.get(word, word) == tongue.synonyms.get(other, other):
        return True
    short, long = sorted((word.removesuffix("s"), other.removesuffix("s")), key=len)
    if short == long:
        return True
    stem = short.rstrip("aeiouy")
    return len(stem) > 2 and long.startswith(stem) and long[len(stem) :] in tongue.demonym_endings


def _same_person(full: Form, whole: Form, tongue: Language) -> bool:
    short, long = sorted((full, whole), key=len)
    if len(short) == 1:
        return short[0] in (long[0], long[-1])
    rest = iter(long)
    if all(any(_same_given(word, each, tongue) for each in rest) for word in short[:-1]):
        # A last name is no short form of another: "Soren", "Sorensen".
        last = short[-1]
        return any(each.startswith(last) if len(last) == 1 else each == last for each in rest)
    if len(short) == len(long) > 2:
        # "Maria Ana Roe" is not "Maria Eva Roe".
        return all(_same_given(*each, tongue) for each in zip(short, long, strict=True))
    return short[-1] == long[-1] and _same_given(short[0], long[0], tongue)


def _same_given(one: str, other: str, tongue: Language) -> bool:
    """Whether two first names are one, or one is short for the other: "J.", "Theo", "Bob"."""
    known = tongue.name_words.short
    if not known.get(one, _NO_GROUP).isdisjoint(known.get(other, _NO_GROUP)):
        return True
    short, long = sorted((one, other), key=len)
    if short == long or len(short) == 1:
        return long.startswith(short)
    return len(short) >= _SHORT_NAME and len(long) > len(short) + 1 and long.startswith(short)


def _variant(one: Bearer, other: Bearer, tongue: Language) -> bool:
    """Whether two names differ in a part that may be a slip, and share the telling rest."""
    full, whole = one.full, other.full
    if len(full) == 1 or len(whole) == 1:
        return len(full) == len(whole) and _slip(full[0], whole[0])
    if Sort.BODY in (one.sort, other.sort) or Sort.PLACE in (one.sort, other.sort):
        return _variant_body(full, whole, tongue)
    # "Striker Jonas Eriksen" has a word more before the name than "Jonas Eriksson".
    length = min(len(full), len(whole))
    full, whole = full[-length:], whole[-length:]
    if full[-1] == whole[-1]:
        return True
    return full[0] == whole[0] and _alike(full[-1], whole[-1], _SAME_GIVEN)


def _slip(one: str, other: str) -> bool:
    return min(len(one), len(other)) > 4 and Levenshtein.distance(one, other) == 1


def _alike(one: str, other: str, enough: float = _SPELLED_ALIKE) -> bool:
    return Levenshtein.normalized_similarity(one, other) >= enough


def _variant_body(full: Form, whole: Form, tongue: Language) -> bool:
    if len(full) != len(whole):
        return False
    others = [(x, y) for x, y in zip(full, whole, strict=True) if not _same_word(x, y, tongue)]
    small = tongue.bodies | tongue.body_marks | tongue.places | tongue.body_links
    shared = [x for x, y in zip(full, whole, strict=True) if x == y]
    telling = any(word not in small for word in shared)
    return len(others) == 1 and (telling or others[0][0].isdigit() or _alike(*others[0]))

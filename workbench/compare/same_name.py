"""Whether names of two texts mean the same bearer, one spelled otherwise, or two.

Folding has taken accents and apostrophes away before. Short forms, initials, abbreviations and
the names of a people for its country are the same; another first name before the same last name,
or another last word after the same first one, is a variant: an editor should look at it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import Enum, auto

from rapidfuzz.distance import Levenshtein

from workbench.compare.languages import Language
from workbench.compare.names import Bearer, Form, Sort, initials_of, named_in
from workbench.compare.reading import Reading

# More bearers than this share a word only where it tells nothing ("university").
_TOO_MANY = 60
_SPELLED_ALIKE = 0.72


class Kin(Enum):
    """How two bearers are related by their names."""

    SAME = auto()
    VARIANT = auto()
    OTHER = auto()


def kin(one: Bearer, other: Bearer, tongue: Language) -> Kin:
    """How two bearers of two texts are related by their names."""
    if _same(one, other, tongue):
        return Kin.SAME
    if _of_two_sorts(one, other):
        return Kin.OTHER
    return Kin.VARIANT if _variant(one, other, tongue) else Kin.OTHER


class Matches:
    """Which bearers of one text are named in the other, and which are there as a variant only."""

    def __init__(self, a: Reading, b: Reading) -> None:
        tongue = a.language
        self.same_a: dict[int, set[int]] = defaultdict(set)
        self.same_b: dict[int, set[int]] = defaultdict(set)
        self.variants: list[tuple[Bearer, Bearer]] = []
        near: list[tuple[Bearer, Bearer]] = []
        for one, other in _candidates(a.of(named_in), b.of(named_in), tongue):
            found = kin(one, other, tongue)
            if found is Kin.SAME:
                self.same_a[one.number].add(other.number)
                self.same_b[other.number].add(one.number)
            elif found is Kin.VARIANT:
                near.append((one, other))
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
    return Levenshtein.normalized_similarity(" ".join(one.full), " ".join(other.full))


def _candidates(
    some: Iterable[Bearer], others: Iterable[Bearer], tongue: Language
) -> Iterator[tuple[Bearer, Bearer]]:
    """The pairs that share a telling word, its beginning, or an abbreviation."""
    by_key: dict[str, list[Bearer]] = defaultdict(list)
    for other in others:
        for key in _keys(other, tongue):
            by_key[key].append(other)
    for one in some:
        met: dict[int, Bearer] = {}
        for key in _keys(one, tongue):
            if len(by_key.get(key, ())) <= _TOO_MANY:
                met.update((other.number, other) for other in by_key.get(key, ()))
        yield from ((one, other) for other in met.values())


def _keys(bearer: Bearer, tongue: Language) -> set[str]:
    keys = {initials_of(bearer.full, tongue)} if len(bearer.full) > 1 else set()
    for form in _forms(bearer, tongue):
        keys.update(form)
        keys.update(word[:4] for word in form if len(word) > 4)
        keys.add("".join(form))
    return keys


def _forms(bearer: Bearer, tongue: Language) -> set[Form]:
    """The forms of a name, with those that are known everywhere under another name."""
    spelled = {tuple(_spelled(word) for word in form) for form in bearer.forms}
    known = {tongue.known_as.get(" ".join(form), "") for form in bearer.forms}
    return spelled | {tuple(each.split()) for each in known if each}


def _spelled(word: str) -> str:
    """A word in the one spelling that stands for British and American ones."""
    plain = word.replace("-", "").replace("'", "").replace("isation", "ization")
    return plain[:-2] + "er" if plain.endswith("tre") else plain.replace("our", "or")


def _of_two_sorts(one: Bearer, other: Bearer) -> bool:
    return Sort.UNKNOWN not in (one.sort, other.sort) and one.sort != other.sort


def _same(one: Bearer, other: Bearer, tongue: Language) -> bool:
    forms, others = _forms(one, tongue), _forms(other, tongue)
    full, whole = max(forms, key=len), max(others, key=len)
    if "".join(full) == "".join(whole) or _abbreviated(forms, others, tongue):
        return True
    if _of_two_sorts(one, other):
        return False
    if Sort.BODY in (one.sort, other.sort) or Sort.PLACE in (one.sort, other.sort):
        return _same_body(full, whole, tongue)
    return _same_person(full, whole)


def _abbreviated(forms: set[Form], others: set[Form], tongue: Language) -> bool:
    """Whether a one-word form of one is the other's, or made of its first letters."""
    short = {form[0] for form in forms if len(form) == 1 and len(form[0]) < 7}
    brief = {form[0] for form in others if len(form) == 1 and len(form[0]) < 7}
    letters = {initials_of(form, tongue) for form in forms if len(form) > 1}
    initials = {initials_of(form, tongue) for form in others if len(form) > 1}
    if short and brief and not (letters and initials):
        return not short.isdisjoint(brief)
    return not (short.isdisjoint(initials) and brief.isdisjoint(letters))


def _same_body(full: Form, whole: Form, tongue: Language) -> bool:
    """Whether the shorter name holds only words of the longer: "Ostvik" and "Ostvik Controls"."""
    small = tongue.name_links | tongue.body_links
    short, long = sorted((full, whole), key=len)
    if short[-1].isdigit() != long[-1].isdigit() and short[-1].isdigit():
        return False
    return all(
        word in small or any(_same_word(word, each, tongue) for each in long) for word in short
    )


def _same_word(word: str, other: str, tongue: Language) -> bool:
    """Whether two words are one, or a country and its people."""
    if word == other or tongue.synonyms.get(word, word) == tongue.synonyms.get(other, other):
        return True
    short, long = sorted((word, other), key=len)
    stem = short.rstrip("aeiouy")
    return len(stem) > 3 and long.startswith(stem) and long[len(stem) :] in tongue.demonym_endings


def _same_person(full: Form, whole: Form) -> bool:
    short, long = sorted((full, whole), key=len)
    if len(short) == 1:
        return short[0] in (long[0], long[-1])
    rest = iter(long)
    if all(any(_same_given(word, each) for each in rest) for word in short):
        return True
    return short[-1] == long[-1] and _same_given(short[0], long[0])


def _same_given(one: str, other: str) -> bool:
    """Whether two first names are one, or one is the other's initial."""
    return one == other or (one[0] == other[0] and min(len(one), len(other)) == 1)


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
    return full[0] == whole[0] and _alike(full[-1], whole[-1])


def _slip(one: str, other: str) -> bool:
    return min(len(one), len(other)) > 4 and Levenshtein.distance(one, other) == 1


def _alike(one: str, other: str) -> bool:
    return Levenshtein.normalized_similarity(one, other) >= _SPELLED_ALIKE


def _variant_body(full: Form, whole: Form, tongue: Language) -> bool:
    if len(full) != len(whole):
        return False
    others = [(x, y) for x, y in zip(full, whole, strict=True) if not _same_word(x, y, tongue)]
    small = tongue.bodies | tongue.body_marks | tongue.places | tongue.body_links
    shared = [x for x, y in zip(full, whole, strict=True) if x == y]
    telling = any(word not in small for word in shared)
    return len(others) == 1 and (telling or others[0][0].isdigit() or _alike(*others[0]))

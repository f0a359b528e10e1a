"""Whether somebody acts for another here than there: the lawyer "of the driver", "of the bus firm".

A desk may name a client whom the other tells by his role. Two are told apart where they are of two
sides of the matter, or where the text itself says who has that role.
"""

from collections.abc import Iterable

from workbench.compare.languages import Language
from workbench.compare.names import Bearer, Sort, find, named_in
from workbench.compare.office_fields import sides_of
from workbench.compare.offices import Office
from workbench.compare.pair import Pair
from workbench.compare.reading import Reading
from workbench.compare.same_name import Kin, kin
from workbench.compare.words import stem

# The number of whom a text names beside an office only.
_NOWHERE_ELSE = -2


def are_two(pair: Pair, one: Office, other: Office) -> bool:
    """Whether two of one office are surely held for two clients."""
    tongue = pair.a.language
    if _same_words(one.held_for, other.held_for, tongue):
        return False
    named_a, named_b = _named(pair.a, one), _named(pair.b, other)
    if named_a is not None and named_b is not None:
        return kin(named_a, named_b, tongue) is Kin.OTHER
    if named_a is not None:
        return _is_another(pair.a, named_a, other.held_for) or _is_another_of(
            pair.b, pair.a, named_a, other.held_for
        )
    if named_b is not None:
        return _is_another(pair.b, named_b, one.held_for) or _is_another_of(
            pair.a, pair.b, named_b, one.held_for
        )
    sides = sides_of(one.held_for, tongue), sides_of(other.held_for, tongue)
    return bool(sides[0] and sides[1]) and sides[0].isdisjoint(sides[1])


def _same_words(some: Iterable[str], others: Iterable[str], tongue: Language) -> bool:
    def keys(words: Iterable[str]) -> set[str]:
        stands = (tongue.synonyms.get(each, each) for each in words)
        return {stem(each, tongue) for each in stands}

    return not keys(some).isdisjoint(keys(others))


def _named(reading: Reading, office: Office) -> Bearer | None:
    """The one for whom an office is held, None where no name stands there."""
    words = office.held_for
    known = next((each for each in reading.of(named_in) if words in each.forms), None)
    if known is None and office.for_named:
        return Bearer(_NOWHERE_ELSE, words, frozenset({words}), Sort.UNKNOWN)
    return known


def _is_another(reading: Reading, named: Bearer, role: tuple[str, ...]) -> bool:
    """Whether a text that names somebody knows others, and not him, by a role."""
    holders = _holders(reading, role)
    return bool(holders) and named.number not in {each.number for each in holders}


def _is_another_of(reading: Reading, there: Reading, named: Bearer, role: tuple[str, ...]) -> bool:
    """Whether those whom a text knows by a role are not he whom the other text names."""
    holders = _holders(reading, role)
    tongue = there.language
    return bool(holders) and all(kin(each, named, tongue) is Kin.OTHER for each in holders)


def _holders(reading: Reading, role: tuple[str, ...]) -> list[Bearer]:
    heads = {reading.language.offices[each] for each in role if each in reading.language.offices}
    return [
        name.bearer
        for name in reading.of(find)
        if any(office.head in heads for office in name.offices)
    ]

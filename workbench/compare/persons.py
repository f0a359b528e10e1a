"""Whom an office means: "the chief" is whoever the text calls so, and no one whom it calls mayor.

It is asked only of two voices of which nothing else tells whether they are one.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise

from workbench.compare.names import Bearer, Sort
from workbench.compare.names import find as names
from workbench.compare.office_words import spellings
from workbench.compare.pair import Pair
from workbench.compare.reading import Reading, of_the_whole
from workbench.compare.voices import Voice, same_bearer

__all__ = ["are_two"]


@dataclass(frozen=True, slots=True)
class _Held:
    """The offices of each person of a text, and the persons of each office."""

    of: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    by: dict[str, list[Bearer]] = field(default_factory=lambda: defaultdict(list))


@of_the_whole
def _held(reading: Reading) -> _Held:
    found = _Held()
    for name in reading.of(names):
        for office in name.offices:
            if name.bearer not in found.by[office.head]:
                found.by[office.head].append(name.bearer)
            found.of[name.bearer.number].add(office.head)
    return found


def are_two(pair: Pair, one: Voice, other: Voice) -> bool:
    """Whether two voices, one of them or both without a name, are surely not one person."""
    if one.main is not None and other.main is None:
        return _is_another(pair, one.main, pair.b, other)
    if other.main is not None and one.main is None:
        return _is_another(pair.turned(), other.main, pair.a, one)
    here, there = _offices(pair.a, one), _offices(pair.b, other)
    return bool(here and there) and here.isdisjoint(there)


def _is_another(pair: Pair, named: Bearer, reading: Reading, office: Voice) -> bool:
    """Whether an office of the second text is not the person of the first."""
    if _is_one_of_many(reading, office):
        return named.sort is not Sort.BODY
    asked = _offices(reading, office)
    tongue = pair.a.language
    known = [*pair.a.of(_held).of[named.number]]
    for bearer in (each for held in pair.b.of(_held).by.values() for each in held):
        if same_bearer(named, bearer, tongue):
            known += pair.b.of(_held).of[bearer.number]
    if not asked or not asked.isdisjoint(known):
        return False
    bearers = [each for head in asked for each in reading.of(_held).by.get(head, ())]
    others = not any(same_bearer(named, each, tongue) for each in bearers)
    return bool(known) or (bool(bearers) and others)


def _offices(reading: Reading, voice: Voice) -> set[str]:
    """The offices that a phrase names, as the tables have them."""
    tongue = reading.language
    plain = [spellings(tongue)[word] for word in _words(reading, voice)]
    both = [" ".join(each) for each in pairwise(plain)]
    return {tongue.offices[word] for word in (*plain, *both) if word in tongue.offices}


def _is_one_of_many(reading: Reading, voice: Voice) -> bool:
    """Whether a phrase names nobody in particular: "one of its members"."""
    words = _words(reading, voice)
    return len(words) > 1 and " ".join(words[:2]) in reading.language.one_of


def _words(reading: Reading, voice: Voice) -> list[str]:
    held = reading.words_of(voice.row)
    return [word.folded for word in held if voice.start <= word.start < voice.end]

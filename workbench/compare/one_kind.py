"""Whether two figures may count the same: by the nouns behind them, or by the kind of these.

People are called by many names: "members" may be the recruits or the patients. But recruits are no
patients, and what counts people never counts things.
"""

from dataclasses import dataclass

from workbench.compare.languages import Language, once
from workbench.compare.quantity import Quantity
from workbench.compare.terms import kin_groups
from workbench.compare.words import stem

# How far figures count as of one thing where one side, or both, name nothing.
_NEUTRAL = 0.4
# "Children" and "pupils" are words of one matter, and may count the same.
_AKIN = 0.7


@dataclass(frozen=True, slots=True)
class Kinds:
    """The kinds of things that a language counts: the groups of words of one matter that a word
    belongs to, the words for people, and those of them that may stand for any others."""

    groups: dict[str, frozenset[int]]
    people: frozenset[str] = frozenset()
    anybody: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()

    def overlap(self, one: frozenset[str], other: frozenset[str]) -> float:
        """1 where words are shared, 0 where none is, in between where one side tells nothing or
        the words are of one matter."""
        if not one or not other:
            return _NEUTRAL
        if one & other:
            return 1.0
        akin = not self._of(one).isdisjoint(self._of(other)) or self._may_be(one, other)
        return _AKIN if akin else 0.0

    def may_count_one(self, one: Quantity, other: Quantity) -> bool:
        """Whether both name what they count, or what it is a part of, and it may be the same."""
        here, there = one.things or one.base, other.things or other.base
        people = not self.people.isdisjoint(here) and not self.people.isdisjoint(there)
        return bool(here and there) and (people or self.overlap(here, there) > 0)

    def apart(self, one: Quantity, other: Quantity) -> bool:
        """Whether one figure counts people and the other something else, or other people."""
        here, there = one.things | one.base, other.things | other.base
        if not here or not there or self.overlap(here, there):
            return False
        return not (self.people.isdisjoint(here) and self.people.isdisjoint(there))

    def others(self, one: Quantity, other: Quantity) -> bool:
        """Whether one figure surely counts people and the other surely something else."""
        here, there = one.things, other.things
        if not here.isdisjoint(there):
            return False
        people = self.people - self.things
        return any(
            not people.isdisjoint(some)
            and self.things.isdisjoint(some)
            and not self.things.isdisjoint(others)
            and people.isdisjoint(others)
            for some, others in ((here, there), (there, here))
        )

    def _may_be(self, one: frozenset[str], other: frozenset[str]) -> bool:
        """Whether both count people, one of them whoever they are."""
        here, there = self.people & one, self.people & other
        return bool(here and there) and (here <= self.anybody or there <= self.anybody)

    def _of(self, things: frozenset[str]) -> frozenset[int]:
        return frozenset(group for word in things for group in self.groups.get(word, ()))


NO_KINDS = Kinds({})


@once
def kinds_of(tongue: Language) -> Kinds:
    """The kinds of a language, made once."""
    groups = {word: frozenset(of) for word, of in kin_groups(tongue.code).items()}
    anybody = _stems(tongue.anybody, tongue)
    named = tongue.people | tongue.persons | tongue.professions | tongue.offices.keys()
    things = _stems(tongue.countables, tongue)
    return Kinds(groups, anybody | _stems(named, tongue), anybody, things)


def _stems(words: frozenset[str], tongue: Language) -> frozenset[str]:
    return frozenset(stem(tongue.synonyms.get(word, word), tongue) for word in words)
